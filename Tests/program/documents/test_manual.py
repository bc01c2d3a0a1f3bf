"""The manual page and what `make install` puts where, as groff and the shells read them."""

import subprocess

from support import sites
from support.program import PROGRAM

PAGE = sites.ROOT / "docs/daymark.1"


def run(*line, **options):
    done = subprocess.run(line, capture_output=True, text=True, timeout=120, **options)
    assert done.returncode == 0, done.stderr
    return done


def commands():
    lines = run(PROGRAM, "--help").stdout.split("SUBCOMMANDS:")[1].splitlines()
    names = [line.split()[0] for line in lines if line.startswith("  ") and not line.startswith("   ") and "See" not in line]
    assert {"init", "declare", "lint", "build", "drill"} <= set(names)
    return names


def test_the_manual_is_what_the_program_says_of_itself():
    told = run(PROGRAM, "--experimental-dump-help").stdout
    page = run(str(sites.ROOT / ".ci/man-page"), input=told).stdout
    assert PAGE.read_text() == page, "run make man"


def test_groff_reads_the_manual_without_a_warning():
    done = run("groff", "-ww", "-mandoc", "-Tutf8", "-P-cbou", str(PAGE))
    assert done.stderr == ""
    for name in commands():
        assert f"daymark {name}\n" in done.stdout
    assert "--customer-action" in done.stdout and "EXIT STATUS" in done.stdout


def test_every_command_has_help_with_an_example():
    for name in commands():
        said = run(PROGRAM, name, "--help").stdout
        assert "EXAMPLES" in said and f"\n  daymark {name}" in said, name


def test_install_puts_program_manual_and_completions_in_their_places(tmp_path):
    # What is built already is not built again.
    run("make", "--old-file=build", "install", f"DAYMARK={PROGRAM}", f"DESTDIR={tmp_path}", "PREFIX=/usr", cwd=sites.ROOT)
    usr = tmp_path / "usr"
    assert run(str(usr / "bin/daymark"), "--version").stdout.strip() == run(PROGRAM, "--version").stdout.strip()
    assert (usr / "share/man/man1/daymark.1").read_bytes() == PAGE.read_bytes()
    run("bash", "-n", str(usr / "share/bash-completion/completions/daymark"))
    assert "#compdef daymark" in (usr / "share/zsh/site-functions/_daymark").read_text()
    assert "complete -c 'daymark'" in (usr / "share/fish/vendor_completions.d/daymark.fish").read_text()
