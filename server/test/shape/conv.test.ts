import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  type ConvOptions,
  channelAxis,
  convDim,
  convOutput,
  convTransposeOutput,
  poolDim,
  poolOutput,
  spatialAxes,
} from "../../src/shape/conv";
import { addDims, compareDims, type Dim, type Dims, formatDim, multiplyDims, type Shape, symbol, UNKNOWN } from "../../src/shape/dim";
import { evaluate, outcome, problemOf, titled } from "./expressions";

const [n, h] = [symbol("n"), symbol("h")];
const small = fc.integer({ min: 1, max: 5 });
const lengths = fc.integer({ min: 1, max: 24 });

describe("one axis", () => {
  it("counts the positions at which a valid window fits", () => {
    fc.assert(
      fc.property(lengths, small, small, small, (size, kernel, stride, dilation) => {
        const reach = (kernel - 1) * dilation + 1;
        const starts = range(0, size, stride).filter((start) => start + reach <= size);
        fc.pre(starts.length > 0);
        expect(convDim(size, kernel, stride, dilation, "valid")).toBe(starts.length);
        if (dilation === 1) expect(poolDim(size, kernel, stride, "valid")).toBe(starts.length);
      }),
    );
  });

  it("is not positive exactly when no valid window fits", () => {
    fc.assert(
      fc.property(lengths, small, small, small, (size, kernel, stride, dilation) => {
        const fits = (kernel - 1) * dilation + 1 <= size;
        expect(Number(convDim(size, kernel, stride, dilation, "valid")) > 0).toBe(fits);
      }),
    );
  });

  it("counts strides from the start under same and causal padding", () => {
    fc.assert(
      fc.property(lengths, small, small, small, (size, kernel, stride, dilation) => {
        const positions = range(0, size, stride).length;
        expect(convDim(size, kernel, stride, dilation, "same")).toBe(positions);
        expect(convDim(size, kernel, stride, dilation, "causal")).toBe(positions);
        expect(poolDim(size, kernel, stride, "same")).toBe(positions);
      }),
    );
  });

  it("is the same for a symbol as for its value", () => {
    fc.assert(
      fc.property(
        lengths,
        small,
        small,
        small,
        fc.constantFrom("valid" as const, "same" as const),
        (size, kernel, stride, dilation, padding) => {
          const symbolic = convDim(n, kernel, stride, dilation, padding);
          expect(evaluate(symbolic, { n: size })).toBe(convDim(size, kernel, stride, dilation, padding));
        },
      ),
    );
  });

  test.each<[string, Dim]>([
    ["(h - 3)//2 + 1", convDim(h, 3, 2, 1, "valid")],
    ["h - 2", convDim(h, 3, 1, 1, "valid")],
    ["h", convDim(h, 3, 1, 1, "same")],
    ["(h + 1)//2", convDim(h, 3, 2, 1, "same")],
    ["h//2", poolDim(h, 2, 2, "valid")],
    ["None", convDim(null, UNKNOWN, 1, 1, "valid")],
    ["?", convDim(UNKNOWN, 3, 1, 1, "valid")],
    ["?", convDim(28, UNKNOWN, 1, 1, "valid")],
    ["28", convDim(28, UNKNOWN, 1, 1, "same")],
    ["0", convDim(0, 3, 2, 1, "same")],
  ])("%s", (text, dim) => {
    expect(formatDim(dim)).toBe(text);
  });
});

describe("axes", () => {
  it("of an image", () => {
    expect(spatialAxes(4, "channels_last")).toEqual([1, 2]);
    expect(spatialAxes(4, "channels_first")).toEqual([2, 3]);
    expect(channelAxis(4, "channels_last")).toBe(3);
    expect(channelAxis(4, "channels_first")).toBe(1);
    expect(spatialAxes(1, "channels_last")).toEqual([]);
  });
});

describe("convOutput", () => {
  test.each(
    titled<[Dims, Partial<ConvOptions>, Shape | string]>([
      [[null, 28, 28, 1], {}, [null, 26, 26, 8]],
      [[null, 28, 28, 1], { padding: "same" }, [null, 28, 28, 8]],
      [[null, 28, 28, 1], { padding: "same", strides: [2, 2] }, [null, 14, 14, 8]],
      [[null, 28, 28, 1], { dilation: [2, 3] }, [null, 24, 22, 8]],
      [[null, null, 28, 3], {}, [null, null, 26, 8]],
      [[null, 3, 28, 20], { dataFormat: "channels_first" }, [null, 8, 26, 18]],
      [[null, 10, 4], { kernel: [3], strides: [1], dilation: [2], padding: "causal" }, [null, 10, 8]],
      [[null, 28, 28, 1], { filters: n }, [null, 26, 26, n]],
      [[null, h, h, 1], { kernel: [1, 1] }, [null, h, h, 8]],
      [[null, 8, 8, 3], { kernel: [9, 9] }, "output-too-small"],
      [[null, 3, 2, 3], {}, "output-too-small"],
      [[null, 4, 4, 3], { dilation: [2, 2] }, "output-too-small"],
      [[null, 2, 2, 3], { padding: "same" }, [null, 2, 2, 8]],
      [[null, 28, 28], {}, "rank-mismatch"],
      [[null, 5, 28, 28, 1], {}, "rank-mismatch"],
    ]),
  )("%s", (_, input, options, expected) => {
    expect(outcome(() => convOutput("Conv2D", input, { ...conv3x3, ...options }))).toEqual(expected);
  });

  it("reports the window and the whole shape", () => {
    const got = [null, 2, 2, 3];
    expect(problemOf(() => convOutput("Conv2D", got, conv3x3))).toEqual({
      code: "output-too-small",
      owner: "Conv2D",
      window: "kernel (3, 3)",
      got,
    });
    const dilated = problemOf(() => convOutput("Conv2D", got, { ...conv3x3, dilation: [2, 1] }));
    expect(dilated).toMatchObject({ window: "kernel (3, 3) with dilation (2, 1)" });
    expect(problemOf(() => convOutput("Conv2D", [null, 3], conv3x3))).toMatchObject({
      code: "rank-mismatch",
      expected: "rank 4",
      got: [null, 3],
    });
  });

  it("says nothing about a size that may be large enough", () => {
    expect(problemOf(() => convOutput("Conv2D", [null, h, UNKNOWN, 3], conv3x3))).toBe(undefined);
  });
});

describe("poolOutput", () => {
  test.each(
    titled<[Dims, Dim[], Dim[], "valid" | "same", Shape | string]>([
      [[null, 28, 28, 3], [2, 2], [2, 2], "valid", [null, 14, 14, 3]],
      [[null, 5, 5, 3], [2, 2], [2, 2], "valid", [null, 2, 2, 3]],
      [[null, 5, 5, 3], [2, 2], [2, 2], "same", [null, 3, 3, 3]],
      [[null, 4, 4, null], [2, 2], [1, 1], "valid", [null, 3, 3, null]],
      [[null, 1, 4, 3], [2, 2], [2, 2], "valid", "output-too-small"],
      [[null, 4, 4], [2, 2], [2, 2], "valid", "rank-mismatch"],
    ]),
  )("%s", (_, input, window, strides, padding, expected) => {
    const pool = (shape: Dims, dataFormat: "channels_last" | "channels_first") =>
      poolOutput("MaxPooling2D", shape, { window, strides, padding, dataFormat });
    expect(outcome(() => pool(input, "channels_last"))).toEqual(expected);
    if (typeof expected === "string") return;
    expect(pool(channelsFirst(input), "channels_first")).toEqual(channelsFirst(pool(input, "channels_last")));
  });

  it("names the window", () => {
    const options = { window: [2, 3], strides: [2, 2], padding: "valid", dataFormat: "channels_last" } as const;
    expect(problemOf(() => poolOutput("MaxPooling2D", [null, 4, 2, 3], options))).toMatchObject({ window: "pool (2, 3)" });
  });
});

describe("convTransposeOutput", () => {
  const transpose = (size: Dim, kernel: Dim, stride: Dim, dilation: Dim, padding: "valid" | "same", extra?: Dim) => {
    const outputPadding = extra === undefined ? undefined : [extra];
    const options: ConvOptions = { ...conv3x3, filters: 6, kernel: [kernel], strides: [stride], dilation: [dilation], padding };
    return convTransposeOutput("Conv1DTranspose", [null, size, 3], { ...options, outputPadding });
  };

  test.each(
    titled<[Dim, Dim, Dim, "valid" | "same", Dim | undefined, Dim]>([
      [5, 1, 2, "valid", 1, 10],
      [100, 3, 1, "valid", 0, 102],
      [10, 2, 3, "valid", 1, 30],
      [10, 4, 1, "same", 0, 9],
      [100, 2, 3, "valid", 0, 299],
      [10, 2, 3, "valid", undefined, 30],
      [10, 5, 3, "valid", undefined, 32],
      [10, 5, 3, "same", undefined, 30],
      [null, 4, 3, "same", 1, null],
      [UNKNOWN, 4, 3, "same", 1, UNKNOWN],
      [n, 3, 2, "same", undefined, multiplyDims(n, 2)],
      [n, 3, 2, "valid", undefined, addDims(multiplyDims(n, 2), 1)],
      [n, h, 1, "valid", undefined, addDims(n, addDims(h, -1))],
    ]),
  )("%s", (_, size, kernel, stride, padding, extra, expected) => {
    expect(transpose(size, kernel, stride, 1, padding, extra)).toEqual([null, expected, 6]);
  });

  it("undoes the length of a convolution with the same window", () => {
    const paddings = fc.constantFrom("valid" as const, "same" as const);
    fc.assert(
      fc.property(lengths, small, small, small, paddings, (size, kernel, stride, dilation, padding) => {
        const [, output = UNKNOWN] = transpose(size, kernel, stride, dilation, padding);
        expect(compareDims(convDim(output, kernel, stride, dilation, padding), size)).toBe("yes");
      }),
    );
  });

  it("needs as many spatial axes as the kernel has", () => {
    const options = { ...conv3x3, outputPadding: undefined };
    expect(problemOf(() => convTransposeOutput("Conv2DTranspose", [null, 5, 3], options))).toMatchObject({ code: "rank-mismatch" });
  });
});

const conv3x3: ConvOptions = {
  filters: 8,
  kernel: [3, 3],
  strides: [1, 1],
  dilation: [1, 1],
  padding: "valid",
  dataFormat: "channels_last",
};

function channelsFirst(shape: Dims): Dims {
  return [...shape.slice(0, 1), ...shape.slice(-1), ...shape.slice(1, -1)];
}

function range(start: number, stop: number, step: number): number[] {
  const numbers: number[] = [];
  for (let i = start; i < stop; i += step) numbers.push(i);
  return numbers;
}
