#ifndef DAYMARK_CEDITLINE_SHIM_H
#define DAYMARK_CEDITLINE_SHIM_H

#include <histedit.h>
#include <locale.h>
#include <stdio.h>

/* Swift calls no function that takes any number of arguments: what is needed of those has a function of its own here. */

typedef unsigned char (*EditLineCommand)(EditLine *, int);

/* The prompt of a line is what was handed over as the editor's own data. */
static inline char *daymark_prompt(EditLine *editor) {
    void *prompt = NULL;
    el_get(editor, EL_CLIENTDATA, &prompt);
    return (char *)prompt;
}

/* Keys come from standard input, and what is typed is shown on standard error, as UTF-8 whatever the environment says. */
static inline EditLine *daymark_line_editor(const char *program, History *typed, int most_lines) {
    HistEvent event;
    if (!setlocale(LC_CTYPE, "C.UTF-8")) setlocale(LC_CTYPE, "en_US.UTF-8");
    EditLine *editor = el_init(program, stdin, stderr, stderr);
    if (!editor) return NULL;
    el_set(editor, EL_EDITOR, "emacs");
    /* The terminal is put back as it was before a signal ends the program. */
    el_set(editor, EL_SIGNAL, 1);
    el_set(editor, EL_PROMPT, daymark_prompt);
    history(typed, &event, H_SETSIZE, most_lines);
    history(typed, &event, H_SETUNIQUE, 1);
    el_set(editor, EL_HIST, history, typed);
    return editor;
}

static inline void daymark_set_prompt(EditLine *editor, const char *prompt) { el_set(editor, EL_CLIENTDATA, prompt); }

static inline void daymark_remember(History *typed, const char *line) {
    HistEvent event;
    history(typed, &event, H_ENTER, line);
}

static inline void daymark_add_command(EditLine *editor, const char *name, EditLineCommand command) {
    el_set(editor, EL_ADDFN, name, name, command);
}

static inline void daymark_bind(EditLine *editor, const char *keys, const char *command) {
    el_set(editor, EL_BIND, keys, command, NULL);
}

#endif
