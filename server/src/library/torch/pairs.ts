/** What is said of two tensors that are broadcast against each other (torch/nn/functional.py, aten/src/ATen/native/Distance.cpp). */
import { broadcastShapes } from "../../shape/broadcast";
import { reduceShape } from "../../shape/reduce";
import type { TensorValue, Value } from "../../value/values";
import { made, toTensor, unknownTensor } from "./arguments";
import { promoted } from "./dtypes";

function together(owner: string, one: TensorValue, given: Value | undefined): TensorValue {
  const other = (given && toTensor(given)) ?? unknownTensor;
  return made(broadcastShapes(owner, [one.shape, other.shape]), promoted([one, other]));
}

export function similarity(owner: string, one: TensorValue, other: Value | undefined, axis: number): TensorValue {
  const both = together(owner, one, other);
  return made(reduceShape(owner, both.shape, [axis], false), both.dtype);
}

export function distance(owner: string, one: TensorValue, other: Value | undefined, keepdim: boolean): TensorValue {
  const both = together(owner, one, other);
  return made(reduceShape(owner, both.shape, [-1], keepdim), both.dtype);
}
