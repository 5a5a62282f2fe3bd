"""What is changed in a module to make a mutant of it, and what is left out by rule.

Changed: a comparison is turned round or moved by its bound, `and` taken for `or`, `not` left out, a
condition turned round, + taken for - and & for |, `break` for `continue`, a number or truth
changed, what is answered made None, a call that stands alone left out.

Left out, since nothing in the program's behaviour tells them, or only on another machine:
* texts and docstrings, annotations, assertions (they tell the type checker), words to the log,
  when memory is collected;
* `strict`, `frozen`, `slots`, `maxsize` and `timeout` of calls: nets and measures;
* numbers that a module names at its top: sizes, patience, how many rows are looked at;
* what is done on Windows alone, and what is done where a module is started as a program;
* an empty answer or False made None, which is as empty.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

_TURNED: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Lt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Gt, ast.Lt),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
}
_SWAPPED: dict[type[ast.operator | ast.boolop], type[ast.operator | ast.boolop]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
    ast.And: ast.Or,
    ast.Or: ast.And,
}
_NETS = {"strict", "frozen", "slots", "maxsize", "timeout"}
_SILENT = {"_log", "gc"}
_ELSEWHERE = {"__name__ == '__main__'", "os.name == 'nt'", "sys.platform == 'win32'"}
_FUNCTIONS = ast.FunctionDef | ast.AsyncFunctionDef
Change = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Mutant:
    """A change of a module: the line it is in, and that of its statement, 0 outside functions."""

    path: Path
    number: int
    line: int
    statement: int
    what: str


def mutants(source: str, path: Path) -> list[Mutant]:
    """Return every mutant of a module."""
    found = _walk(ast.parse(source))
    return [Mutant(path, n, line, own, what) for n, (line, own, what, _) in enumerate(found)]


def mutated(source: str, number: int) -> str:
    """Return a module with one change made."""
    tree = ast.parse(source)
    _, _, _, change = list(_walk(tree))[number]
    change()
    return ast.unparse(ast.fix_missing_locations(tree))


def _walk(
    node: ast.AST, statement: int = 0, *, is_inside: bool = False
) -> Iterator[tuple[int, int, str, Change]]:
    """Yield line, line of the statement, what is changed and how."""
    for what, change in _changes(node):
        yield getattr(node, "lineno", statement), statement, what, change
    for name, each in _children(node):
        inside = name == "body" if isinstance(node, _FUNCTIONS) else is_inside
        if isinstance(node, ast.ClassDef):
            inside = False
        own = (each.lineno if inside else 0) if isinstance(each, ast.stmt) else statement
        if not _is_left_out(each, is_inside=inside):
            yield from _walk(each, own, is_inside=inside)


def _children(node: ast.AST) -> Iterator[tuple[str, ast.AST]]:
    for name, value in ast.iter_fields(node):
        if name not in {"annotation", "returns"}:
            values = value if isinstance(value, list) else [value]
            yield from ((name, each) for each in values if isinstance(each, ast.AST))


def _is_left_out(node: ast.AST, *, is_inside: bool) -> bool:
    match node:
        case ast.Assert():
            return True
        case ast.keyword(arg=name):
            return name in _NETS
        case ast.Expr(value=ast.Call(func=ast.Attribute(value=ast.Name(id=name)))):
            return name in _SILENT
        case ast.If(test=test):
            return ast.unparse(test) in _ELSEWHERE
        case ast.Assign(targets=[target], value=value):
            names = [each.id for each in ast.walk(target) if isinstance(each, ast.Name)]
            return not is_inside and all(map(str.isupper, names)) and _is_number(value)
        case _:
            return False


def _is_number(node: ast.expr) -> bool:
    numbers = ast.Constant | ast.BinOp | ast.UnaryOp | ast.operator | ast.unaryop | ast.Tuple
    numbers |= ast.expr_context
    return all(isinstance(each, numbers) for each in ast.walk(node))


def _changes(node: ast.AST) -> Iterator[tuple[str, Change]]:
    match node:
        case ast.Compare() | ast.BoolOp() | ast.BinOp() | ast.AugAssign():
            yield from _swapped(node)
        case ast.UnaryOp(op=ast.Not()):
            yield "not left out", partial(setattr, node, "operand", _not(node.operand))
        case ast.If() | ast.While() | ast.IfExp() | ast.comprehension():
            yield from _turned_round(node)
        case ast.Break() | ast.Continue():
            other = ast.Continue if isinstance(node, ast.Break) else ast.Break
            yield f"{other.__name__.lower()} instead", partial(setattr, node, "__class__", other)
        case ast.Constant(value=bool() | int()):
            yield from _altered(node)
        case ast.Return(value=value) if value is not None and not _is_empty(value):
            yield "None answered", partial(setattr, node, "value", ast.Constant(None))
        case ast.Expr(value=ast.Call(func=func)):
            what = f"{ast.unparse(func)}() left out"
            yield what, partial(setattr, node, "value", ast.Constant(None))
        case _:
            pass


def _swapped(
    node: ast.Compare | ast.BoolOp | ast.BinOp | ast.AugAssign,
) -> Iterator[tuple[str, Change]]:
    if isinstance(node, ast.Compare):
        for place, op in enumerate(node.ops):
            for other in _TURNED[type(op)]:
                change = partial(node.ops.__setitem__, place, other())
                yield f"{type(op).__name__} taken for {other.__name__}", change
    elif type(node.op) in _SWAPPED:
        instead = _SWAPPED[type(node.op)]
        what = f"{type(node.op).__name__} taken for {instead.__name__}"
        yield what, partial(setattr, node, "op", instead())


def _turned_round(
    node: ast.If | ast.While | ast.IfExp | ast.comprehension,
) -> Iterator[tuple[str, Change]]:
    tests = node.ifs if isinstance(node, ast.comprehension) else [node.test]
    for place, test in enumerate(tests):
        if _is_plain(test):
            turned = _not(test)
            if isinstance(node, ast.comprehension):
                yield "condition turned round", partial(node.ifs.__setitem__, place, turned)
            else:
                yield "condition turned round", partial(setattr, node, "test", turned)


def _altered(node: ast.Constant) -> Iterator[tuple[str, Change]]:
    if isinstance(node.value, bool):
        yield f"{not node.value} instead", partial(setattr, node, "value", not node.value)
    elif isinstance(node.value, int):
        other = node.value + 1
        yield f"{other} for {node.value}", partial(setattr, node, "value", other)


def _not(node: ast.expr) -> ast.UnaryOp:
    return ast.UnaryOp(ast.Not(), node)


def _is_plain(test: ast.expr) -> bool:
    """Tell whether no other change turns a condition round."""
    match test:
        case ast.Compare() | ast.BoolOp() | ast.UnaryOp(op=ast.Not()) | ast.Constant():
            return False
        case _:
            return True


def _is_empty(node: ast.expr) -> bool:
    match node:
        case ast.Constant(value=value):
            return not value
        case ast.List(elts=parts) | ast.Tuple(elts=parts) | ast.Dict(keys=parts):
            return not parts
        case _:
            return False
