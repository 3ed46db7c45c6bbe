import { describe, expect, test } from "vitest";
import { show } from "./show";
import { parse, samples, statementsOf } from "./support";

const ABOVE = "import keras\nmodel = keras.Sequential()\n";
const BELOW = "y = 3\ndef g(a):\n    return a\nz = g(y)\n";
const above = statementsOf(ABOVE).map(show);
const below = statementsOf(BELOW).map(show);

/** Half-typed source, and what is left of it; what stands above and below is always left whole. */
const cases: readonly (readonly [source: string, ...left: string[]])[] = [
  // one line
  ["x = ", "?(x)"],
  ["x, (y, *z) = ", "?(x, y, z)"],
  ["a = b = c.", "?(a, b)"],
  ["x +=", "?(x)"],
  ["x: int = ", "?(x)"],
  ["x = 1; y = ", "?(x, y)"],
  ["model.add(", "?()"],
  ["model.add(layers.Dense(", "?()"],
  ["model.add(layers.Dense(10, activ", "?()"],
  ["x = layers.Dense(10, activ", "?(x)"],
  ["foo.", "?()"],
  ["foo(a b)", "?()"],
  [")", "?()"],
  ["x = f(a))", "?(x)"],
  ["import ", "?()"],
  ["import a.b as", "?(a)"],
  ["from x import (a,", "?(a)"],
  ["print x", "?()"],
  ["@", "?()"],
  ["lambda", "?()"],
  // headers without a body
  ["if x:", "if x: {?()}"],
  ["def f():", "def f(): {?()}"],
  ["def f(", "?(f)"],
  ["def f(a, b", "?(f)"],
  ["class A(", "?(A)"],
  ["class A", "?(A)"],
  ["for i in", "?(i)"],
  ["for i, j in range(3)", "?(i, j)"],
  ["with open(x) as f", "?(f)"],
  ["match x:\n    case", "?()"],
  // headers with a body
  ["def f(x)\n    return x", "def f(x): {return x}"],
  ["def f(x, tr\n    return x", "def f(x, *_, **_): {return x}"],
  ["def f(self, x,\n    h = x\n    return h", "def f(self, x, *_, **_): {h = x; return h}"],
  ["class A(B\n    x = 1", "class A(?): {x = 1}"],
  ["class A[T = int](B):\n    x = 1", "class A(B): {x = 1}"],
  ["while True\n    x = 1", "while true: {x = 1}"],
  ["for i in range(3:\n    f(i)", "for i in ?: {f(i)}"],
  ["for i\n    f(i)", "while ?: {f(i)}"],
  ["if a b:\n    x\nelse:\n    y", "if ?: {x} else: {y}"],
  ["if a:\n    x\nelif b c:\n    y\nelse:\n    z", "if a: {x} else: {if ?: {y} else: {z}}"],
  ["try:\n    a = 1", "try: {a = 1}"],
  ["else:\n    a = 1", "if ?: {a = 1}"],
  ["if a:\n    x\nfoo.\nelse:\n    y", "if a: {x}", "?()", "if ?: {y}"],
  // bodies
  ["def f(x):\n    h = layers.Dense(10)(x\n    y = layers.Dense(5)(h)\n    return y", "def f(x): {?(h); y = layers.Dense(5)(h); return y}"],
  [
    "class M(keras.Model):\n    def __init__(self):\n        self.a = A(1)\n        self.b = B(\n        self.c = C(3)\n    def call(self, x):\n        return self.",
    "class M(keras.Model): {def __init__(self): {self.a = A(1); ?(); self.c = C(3)}; def call(self, x): {?()}}",
  ],
  ["for i in a:\n    b = (\n    c = 1\nelse:\n    d", "for i in a: {?(b); c = 1} else: {d}"],
  ["if x:\n    a = 1\n\tb = 2\n   c = 3\nd = 4", "if x: {a = 1; b = 2}", "c = 3", "d = 4"],
  ["  x = 1", "x = 1"],
  ["x = 1\n    y = 2", "x = 1", "y = 2"],
  // several lines within brackets
  ["m = S([\n    D(1),\n    D(2),", "m = S([D(1), D(2), *?], *?, **?)"],
  ["m = S([\n    D(1),\n    D(2, activ", "m = S([D(1), D(2, *?, **?), *?], *?, **?)"],
  ["m = S([\n    D(1),\n    D(2, activ\n    D(3),\n])", "m = S([D(1), *?, D(3)])"],
  ["m = S([\n    D(1)\n    D(2),\n    D(3),\n])", "m = S([D(1), *?, D(3)])"],
  ["m = S([\n    D(1),\n    D(2,, 3),\n    D(3),\n])", "m = S([D(1), *?, D(3)])"],
  ["m = {'a': 1,\n  'b':\n  'c': 3}", 'm = {"a": 1, **?, "c": 3}'],
  ["m.compile(\n    optimizer='adam',\n    loss=", 'm.compile(optimizer="adam", *?, **?)'],
  ["m.fit(x, y,\n    epochs=3,\n    ba tch\n    verbose=0)", "m.fit(x, y, epochs=3, *?, verbose=0)"],
  ["x = (1,\n  2", "x = (1, *?)"],
  // strings
  ["s = 'abc", "?(s)"],
  ["s = f'{x", "?(s)"],
  ["s = '''abc", "?(s)"],
  ['"""doc', "?()"],
  ["f('''a\n''', '''b", 'f("a\\n", *?, **?)'],
  [
    'def f():\n    """Some words.\n\n    More of them.\n    """\n    x = """abc\n    return x',
    'def f(): {"Some words.\\n\\n    More of them.\\n    "; ?(x); return x}',
  ],
];

describe("half-typed source", () => {
  test.each(cases)("%s", (source, ...left) => {
    expect(statementsOf(`${ABOVE}${source}\n${BELOW}`).map(show)).toEqual([...above, ...left, ...below]);
  });

  test.each(cases)("at the end of the file: %s", (source, ...left) => {
    expect(statementsOf(ABOVE + source).map(show)).toEqual([...above, ...left]);
  });

  test.each(cases)("with CRLF line ends: %s", (source, ...left) => {
    const shown = statementsOf(`${ABOVE}${source}\n${BELOW}`.replaceAll("\n", "\r\n")).map(show);
    expect(shown).toEqual([...above, ...left, ...below]);
  });
});

describe("a triple quote nothing closes", () => {
  const docstring = (name: string) => `def ${name}(x):\n    """What ${name} is for.\n\n    It's told at length.\n    """\n    return x\n`;
  const healthy = ["a", "b", "c"].map(docstring);

  test.each([0, 1, 2, 3])("leaves the functions around it whole, before function %i", (place) => {
    const source = [...healthy.slice(0, place), 's = """half\n', ...healthy.slice(place)].join("");
    const shown = statementsOf(source).map(show);
    const expected = statementsOf(healthy.join("")).map(show);
    expect(shown).toEqual([...expected.slice(0, place), "?(s)", ...expected.slice(place)]);
  });
});

describe("what is broken is told", () => {
  test("by its place in the file", () => {
    const source = "a = 1\ndef f():\n    b = (\n    return b\n";
    expect(parse(source).broken.map(({ start, end }) => source.slice(start, end))).toEqual(["b = ("]);
  });

  test("and statements that are left stand where they stand in the file", () => {
    const source = "a = 1\nclass C:\n\tdef f(self):\n\t\tb = (\n\t\treturn self.b\n";
    const [, unit] = parse(source).units;
    const [method] = unit?.statement.kind === "class" ? unit.statement.body : [];
    const last = method?.kind === "function" ? method.body.at(-1) : undefined;
    expect(unit && last && source.slice(unit.base + last.start, unit.base + last.end)).toBe("return self.b");
  });
});

describe("odd texts", () => {
  const texts: readonly (readonly [name: string, text: string, ...shown: string[]])[] = [
    ["empty", ""],
    ["blank", " \n\t\n"],
    ["byte order mark", "\ufeffx = 1\ny = 2", "x = 1", "y = 2"],
    ["carriage returns", "x = 1\rdef f():\r    return 1\ry = 2", "x = 1", "def f(): {return 1}", "y = 2"],
    ["NUL", "x = 1\0\ny = 2", "?(x)", "y = 2"],
    ["lone surrogates", "x = '\ud800'\ny = \udc00\nz = 1", 'x = "\ufffd"', "?(y)", "z = 1"],
    ["form feed", "x = 1\n\f\ny = 2\n", "x = 1", "y = 2"],
    ["2,000 parentheses", `x = ${"(".repeat(2000)}1${")".repeat(2000)}\ny = 1`, "x = ?", "y = 1"],
    ["2,000 open parentheses", `x = ${"(".repeat(2000)}\ny = 1`, "?(x)", "y = 1"],
  ];
  test.each(texts)("%s", (_, text, ...shown) => {
    expect(statementsOf(text).map(show)).toEqual(shown);
  });

  const deep: readonly (readonly [name: string, text: string])[] = [
    ["calls", `f${"()".repeat(50_000)}`],
    ["sums", `x = ${"a + ".repeat(50_000)}b`],
    ["bits", `x = ${"a & b ^ ".repeat(20_000)}c`],
    ["and", `x = ${"a and ".repeat(20_000)}b`],
    ["not", `x = ${"not ".repeat(20_000)}b`],
    ["lambda", `x = ${"lambda: ".repeat(20_000)}b`],
    ["elif", `if a: b\n${"elif a: b\n".repeat(5_000)}`],
    ["blocks", Array.from({ length: 400 }, (_, depth) => `${" ".repeat(depth)}if a:`).join("\n")],
    ["open blocks", Array.from({ length: 400 }, (_, depth) => `${" ".repeat(depth)}x = (`).join("\n")],
    ["patterns", `match x:\n case ${"[".repeat(3_000)}${"]".repeat(3_000)}: pass`],
    ["quotes", '"""'.repeat(3_001)],
    ["f-strings", `f"${"{".repeat(3_001)}`],
  ];
  test.each(deep)("very deep: %s", (_, text) => {
    expect(() => statementsOf(text)).not.toThrow();
  });
});

test("an unreadable line costs no other line of any sample", () => {
  for (const { source } of samples) {
    const whole = statementsOf(source).map(show);
    const broken = statementsOf(`${source}\nx = foo(\n${source}`).map(show);
    expect(broken).toEqual([...whole, "?(x)", ...whole]);
  }
});
