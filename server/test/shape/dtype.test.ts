import { describe, expect, it, test } from "vitest";
import { isBoolDType, isFloatingDType, isIntegerDType, promoteKeras, promoteNumpy } from "../../src/shape/dtype";

const INTEGERS = ["uint8", "uint16", "uint32", "uint64", "int8", "int16", "int32", "int64"];
const FLOATS = ["float16", "float32", "float64"];
const COMPLEX = ["complex64", "complex128"];
const NUMPY = ["bool", ...INTEGERS, ...FLOATS, ...COMPLEX];
const KERAS = [...NUMPY, "bfloat16", "int", "float"];

describe("promoteNumpy", () => {
  test.each([
    ["bool", "bool", "bool"],
    ["bool", "uint8", "uint8"],
    ["uint8", "int8", "int16"],
    ["uint16", "int8", "int32"],
    ["uint32", "int32", "int64"],
    ["uint64", "int64", "float64"],
    ["uint8", "uint64", "uint64"],
    ["int8", "float16", "float16"],
    ["int16", "float16", "float32"],
    ["int16", "float32", "float32"],
    ["int32", "float32", "float64"],
    ["int64", "float32", "float64"],
    ["uint64", "float16", "float64"],
    ["float32", "float64", "float64"],
    ["float32", "complex64", "complex64"],
    ["float64", "complex64", "complex128"],
    ["int16", "complex64", "complex64"],
    ["int64", "complex64", "complex128"],
    ["object", "float32", undefined],
    ["bfloat16", "float32", undefined],
    ["object", "object", "object"],
    [undefined, "float32", undefined],
    ["float32", undefined, undefined],
  ])("%s with %s is %s", (a, b, expected) => {
    expect(promoteNumpy(a, b)).toBe(expected);
    expect(promoteNumpy(b, a)).toBe(expected);
  });

  it("holds both types, whatever their order", () => {
    for (const a of NUMPY) {
      for (const b of NUMPY) {
        const both = promoteNumpy(a, b);
        expect(both).toBe(promoteNumpy(b, a));
        expect([promoteNumpy(both, a), promoteNumpy(both, b)]).toEqual([both, both]);
      }
    }
  });
});

describe("promoteKeras", () => {
  test.each([
    ["bool", "bool", "bool"],
    ["bool", "int32", "int32"],
    ["bool", "float16", "float16"],
    ["int32", "float32", "float32"],
    ["int64", "float32", "float32"],
    ["int64", "float16", "float16"],
    ["int32", "int64", "int64"],
    ["uint8", "int8", "int16"],
    ["uint32", "int32", "int64"],
    ["uint64", "int64", "float32"],
    ["uint64", "uint64", "uint32"],
    ["uint8", "float64", "float64"],
    ["float16", "bfloat16", "float32"],
    ["bfloat16", "float32", "float32"],
    ["float32", "float64", "float64"],
    ["float32", "complex64", "complex64"],
    ["float64", "complex64", "complex64"],
    ["int", "uint8", "uint8"],
    ["int", "float16", "float16"],
    ["float", "float16", "float16"],
    ["float", "int64", "float32"],
    ["float", "float64", "float64"],
    ["int", "bool", "int32"],
    ["int", "int", "int32"],
    ["float", "int", "float32"],
    ["string", "string", "string"],
    ["string", "float32", undefined],
    ["float8_e4m3fn", "float32", undefined],
    [undefined, "float32", undefined],
    ["float32", undefined, undefined],
  ])("%s with %s is %s", (a, b, expected) => {
    expect(promoteKeras(a, b)).toBe(expected);
    expect(promoteKeras(b, a)).toBe(expected);
  });

  it("is defined for all numeric types, in any order", () => {
    for (const a of KERAS) {
      for (const b of KERAS) {
        expect(promoteKeras(a, b)).toBeTypeOf("string");
        expect(promoteKeras(a, b)).toBe(promoteKeras(b, a));
      }
    }
  });
});

it("sorts types into kinds", () => {
  const kinds = [...KERAS, "string", undefined].map((dtype) => [isBoolDType(dtype), isIntegerDType(dtype), isFloatingDType(dtype)]);
  expect(kinds.every((flags) => flags.filter(Boolean).length <= 1)).toBe(true);
  expect(NUMPY.filter(isIntegerDType)).toEqual(INTEGERS);
  expect(KERAS.filter(isFloatingDType)).toEqual([...FLOATS, "bfloat16"]);
  expect(KERAS.filter(isBoolDType)).toEqual(["bool"]);
  expect(isFloatingDType("float8_e5m2")).toBe(true);
});
