import { describe, expect, test } from "vitest";
import { parse, samples } from "./support";

const SOURCE = "a = 1\n\n# note\ndef f(x):\n    return x\n\nb = f(a)\nc = (\n";

describe("statements of the previous module", () => {
  const before = parse(SOURCE);

  test("are kept where their text is unchanged, at their new place", () => {
    const after = parse(SOURCE.replace("a = 1", "a = 1000  # more"), before);
    expect(after.units.map((unit, index) => unit.statement === before.units[index]?.statement)).toEqual([false, true, true, true]);
    expect(after.units[1]?.base).toBe((before.units[1]?.base ?? 0) + "000  # more".length);
  });

  test("are kept when they move, and when comments or blanks around them change", () => {
    const after = parse("b = f(a)\n\n\ndef f(x):\n    return x\n# other\na = 1 # one\n", before);
    const [a, f, b] = before.units.map((unit) => unit.statement);
    expect(after.units.map((unit) => unit.statement)).toEqual([b, f, a]);
    expect(after.units.every((unit) => before.units.some((old) => old.statement === unit.statement))).toBe(true);
  });

  test("are never in two places of one file", () => {
    const twice = parse("x = 1\nx = 1\n");
    const again = parse("x = 1\nx = 1\nx = 1\n", twice);
    expect(twice.units[0]?.statement).not.toBe(twice.units[1]?.statement);
    expect(new Set(again.units.map((unit) => unit.statement)).size).toBe(3);
    expect(again.units[1]?.statement).toBe(twice.units[1]?.statement);
  });

  test("make no difference to the result", () => {
    for (const { source } of samples) {
      const edited = source.slice(0, source.length / 2) + source.slice(source.length / 2 + 1);
      expect(parse(edited, parse(source))).toEqual(parse(edited));
    }
  });
});

test("a one-character edit of 500 lines converts one of them", () => {
  const source = Array.from({ length: 500 }, (_, line) => `x${line} = layers.Dense(${line}, activation="relu")(x${line - 1})`).join("\n");
  const before = parse(source);
  const place = source.indexOf("Dense(250") + "Dense(".length;
  const after = parse(`${source.slice(0, place)}1${source.slice(place)}`, before);
  const kept = after.units.filter((unit, index) => unit.statement === before.units[index]?.statement);
  expect(kept.length).toBe(499);
});

test("trees are freed: memory stays bounded over 2,000 parses", { timeout: 120_000 }, () => {
  const source = samples.map((sample) => sample.source).join("\n");
  const short = source.slice(0, 2000);
  for (let warm = 0; warm < 200; warm += 1) parse(`${short}\nx = ${warm} (`);
  const before = process.memoryUsage().rss;
  for (let round = 0; round < 2000; round += 1) parse(`${short}\nx = ${round} (`);
  expect((process.memoryUsage().rss - before) / 2 ** 20).toBeLessThan(150);
});
