import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { factsOf } from "./facts";
import { show } from "./show";
import { parse, samples, statementsOf } from "./support";

describe("the places and values of nodes are those of CPython's ast (truth/ is made by python_truth.py)", () => {
  for (const { name, source } of samples) {
    const truth: unknown = JSON.parse(readFileSync(new URL(`./truth/${name.replace(".py", ".json")}`, import.meta.url), "utf8"));

    test(name, () => {
      const module = parse(source);
      expect(module.broken).toEqual([]);
      expect(factsOf(module)).toEqual(truth);
    });

    test(`${name} with CRLF line ends`, () => {
      const windows = source.replaceAll("\n", "\r\n");
      const nodesOf = (text: string) =>
        factsOf(parse(text)).map(([kind, start, end, value]) => [kind, text.slice(start, end).replaceAll("\r\n", "\n"), value]);
      expect(nodesOf(windows)).toEqual(nodesOf(source));
    });
  }
});

describe("what CPython's places do not tell", () => {
  const cases: readonly [source: string, shown: string][] = [
    ["a ^ b & c | d", "((a ^ (b & c)) | d)"],
    ["a and b and c or d", "((a and b and c) or d)"],
    ["a < b <= c is not d not in e", "(a < b <= c is not d not in e)"],
    ["f(a, *b(c), d=1, **e)", "f(a, *b(c), d=1, **e)"],
    ["[*f(a), b]", "[*f(a), b]"],
    ["type(a).b = c", "type(a).b = c"],
    ["def f(a, b=1, /, c=2, *d, e, **g): yield", "generator f(/a, /b=1, c=2, *d, kw e, **g): {yield}"],
    ["def f(*, a): return lambda: (yield)", "def f(kw a): {return lambda}"],
    ["if a: b\nelif c: d\nelse: e", "if a: {b} else: {if c: {d} else: {e}}"],
    ["f'{a}'", "f[{a}]"],
    ["f'{{x}} {a!r:>{w}} {b=}' '{c}'", 'f["{x} " {a!r:">" {w}} " b=" {b!r} "{c}"]'],
    ["f'{a = }{b=:3}'", 'f["a = " {a!r} "b=" {b:"3"}]'],
    ["f'{a:}'", "f[{a:}]"],
    ["rf'\\d{a}\\n'", 'f["\\\\d" {a} "\\\\n"]'],
    ['\'a\' r\'\\b\' """c"""', '"a\\\\bc"'],
    ["b'a' b'b'", "bytes"],
    ["'\\x41\\101\\u0042\\\n\\q'", '"AAB\\\\q"'],
    ["0x_FF, 0b1_0, 0o17, 1_0.5, 1e3, 10**400", "(255, 2, 15, 10.5, 1000, (10 ** 400))"],
    ["1j", "complex"],
    ["print 'x'", "?()"],
    ["print >>f, x", "?()"],
    ["exec 'x' in y", "?()"],
    [
      "match a:\n case {'k': -1, **r} | A(b, c=_) | [x, *_] as z: pass",
      'match a: {case {"k": (- 1), **r} | A(b, c=_) | [x, *_] as z: {pass}}',
    ],
    [
      "match a:\n case (b): pass\n case (b,): pass\n case b,: pass\n case _: pass",
      "match a: {case b: {pass}; case [b]: {pass}; case [b]: {pass}; case _: {pass}}",
    ],
    ["ﬁ = 1", "fi = 1"],
  ];
  test.each(cases)("%s", (source, shown) => {
    expect(statementsOf(source).map(show).join("\n")).toBe(shown);
  });
});

describe("the module", () => {
  test("comments stand outside strings, with absolute places", () => {
    const source = "#!x\na = '# no'  # one\nf(  # two\n  '''\n# no\n''')\nf'{a[\"#\"]}' # three\n    # four";
    const { comments } = parse(source);
    expect(comments.map((comment) => comment.text)).toEqual(["!x", " one", " two", " three", " four"]);
    for (const { start, end, text } of comments) expect(source.slice(start, end)).toBe(`#${text}`);
  });

  test("the places of a statement count from its own start, decorators included", () => {
    const [first, second] = parse("x = 1\n@d\ndef f(): pass\n").units;
    expect([first?.base, first?.statement.start, first?.statement.end]).toEqual([0, 0, 5]);
    expect([second?.base, second?.statement.start, second?.statement.end]).toEqual([6, 3, 16]);
  });

  test("statements on one line are units of their own", () => {
    expect(parse("a = 1; b = 2;\n").units.map((unit) => unit.base)).toEqual([0, 7]);
  });
});
