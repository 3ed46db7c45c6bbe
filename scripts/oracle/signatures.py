"""Signatures as Python source, such as "(x, axis=None, *, keepdims=False, **kwargs)"; a default that is no literal is "..."."""
import ast, inspect


def signature(function, without_self=False):
    try:
        parameters = list(inspect.signature(function).parameters.values())[1 if without_self else 0 :]
    except (TypeError, ValueError):
        return "(*args, **kwargs)"
    parts, by_name_only = [], False
    for each in parameters:
        if each.kind is each.KEYWORD_ONLY and not by_name_only:
            parts.append("*")
        by_name_only = by_name_only or each.kind in (each.KEYWORD_ONLY, each.VAR_POSITIONAL)
        stars = {each.VAR_POSITIONAL: "*", each.VAR_KEYWORD: "**"}.get(each.kind, "")
        parts.append(stars + each.name + ("" if each.default is each.empty else "=" + literal(each.default)))
    return "(" + ", ".join(parts) + ")"


def literal(value):
    """Python source of a default that has one."""
    try:
        return repr(value) if ast.literal_eval(repr(value)) == value else "..."
    except (ValueError, SyntaxError):
        return "..."
