/** `tensor.name` for arrays and tensors of every package. */
import { isRanked, product } from "../../shape/shape";
import type { Context } from "../../value/context";
import { anyBool, anyString, bool, dtypeValue, int, list, none, shapeValue, string, tuple, unknown } from "../../value/make";
import { tensor } from "../../value/tensors";
import type { Framework, NativeFunctionValue, TensorValue, Value } from "../../value/values";
import { numpyAttribute } from "../numpy/methods";
import { seriesAttribute } from "../pandas/series";
import type { Params } from "../vocabulary/bind";
import { type Rule, runBound } from "../vocabulary/bound";
import { anything, ignored, withDefault } from "../vocabulary/params";

/** The attribute; unknown when not known; undefined when an object of this package surely has none of this name. */
export function arrayAttribute(of: TensorValue, name: string, ctx: Context): Value | undefined {
  return ATTRIBUTES[of.framework](of, name, ctx);
}

type Attributes = (of: TensorValue, name: string, ctx: Context) => Value | undefined;

const ATTRIBUTES: Readonly<Record<Framework, Attributes>> = {
  numpy: numpyAttribute,
  pandas: seriesAttribute,
  keras: kerasTensorAttribute,
  tensorflow: tensorflowAttribute,
  torch: torchAttribute,
};
