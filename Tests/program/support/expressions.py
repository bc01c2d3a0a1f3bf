"""What stands in `${{ … }}` and in `if:` of a workflow, as far as ours need it: names, texts, == and !=, && and ||, three functions."""

import re

_TOKEN = re.compile(r"\s*(?:'((?:[^']|'')*)'|(==|!=|&&|\|\||[(),])|([\w.*-]+))")


def value(expression, context):
    """Looked up in a dictionary by whole names, such as `steps.form.outputs.written`. What isn't there is empty."""
    tokens = []
    position = 0
    expression = expression.strip()
    while position < len(expression):
        match = _TOKEN.match(expression, position)
        assert match, f"can't read {expression[position:]!r}"
        text, operator, name = match.groups()
        tokens.append(("text", text.replace("''", "'")) if text is not None else ("operator", operator) if operator else ("name", name))
        position = match.end()
    reader = _Reader(tokens, context)
    found = reader.either()
    assert not reader.tokens, f"too much in {expression!r}"
    return found


class _Reader:
    def __init__(self, tokens, context):
        self.tokens, self.context = tokens, context

    def takes(self, operator):
        if self.tokens and self.tokens[0] == ("operator", operator):
            self.tokens.pop(0)
            return True
        return False

    def either(self):
        found = self.both()
        while self.takes("||"):
            other = self.both()
            found = found or other
        return found

    def both(self):
        found = self.compared()
        while self.takes("&&"):
            other = self.compared()
            found = found and other
        return found

    def compared(self):
        found = self.single()
        if self.takes("=="):
            return found == self.single()
        if self.takes("!="):
            return found != self.single()
        return found

    def single(self):
        if self.takes("("):
            found = self.either()
            assert self.takes(")")
            return found
        kind, word = self.tokens.pop(0)
        if kind == "text":
            return word
        if not self.takes("("):
            return self.context.get(word, "")
        arguments = []
        while not self.takes(")"):
            arguments.append(self.either())
            self.takes(",")
        if word == "startsWith":
            return str(arguments[0]).lower().startswith(arguments[1].lower())
        return {"always": True, "failure": self.context.get("failed", False)}[word]
