/** Objects that make or change weights: initializers, regularizers, constraints (keras/src/initializers, regularizers, constraints). */
import { type Dims, UNKNOWN_RANK } from "../../shape/dim";
import { isRanked } from "../../shape/shape";
import { failAt } from "../../value/context";
import { display } from "../../value/display";
import { shapeOf, unknown } from "../../value/make";
import { asTensor, tensor } from "../../value/tensors";
import type { Value } from "../../value/values";
import { aliasOf, type ClassSpec, type Entries, method, rawMethod } from "../vocabulary/functions";
import { anything, dtype, restKeywords } from "../vocabulary/params";
import { opaque, opaqueClasses } from "./opaque";
import { lookups } from "./serialization";

/** Second names of classes. */
const alsoNamed = (module: string, names: Readonly<Record<string, string>>): Entries =>
  Object.fromEntries(Object.entries(names).map(([name, of]) => [name, aliasOf(`keras.${module}.${of}`)]));

type ShapeRule = (shape: Dims, owner: string) => void;

/** An initializer called with a shape makes a tensor of it. A number is one only for those that draw nothing. */
function initializer(takesNumber: boolean, check: ShapeRule = () => undefined): ClassSpec {
  return {
    bases: ["keras.initializers.Initializer"],
    methods: {
      __call__: method({ shape: anything, dtype, kwargs: restKeywords }, (self, { shape, dtype: type }): Value => {
        const owner = self.cls.name;
        if (shape.kind === "int" && !takesNumber)
          failAt({}, { code: "invalid-argument", owner, argument: "shape", expected: "a tuple of sizes", got: display(shape) });
        const made = shape.kind === "int" ? [shape.value] : (shapeOf(shape) ?? UNKNOWN_RANK);
        if (isRanked(made)) check(made, owner);
        return tensor(made, type === null ? "float32" : type, "tensorflow");
      }),
      clone: rawMethod((self) => self),
    },
  };
}

/** Fails for other ranks. */
function rankCheck(expected: string, fits: (rank: number) => boolean): ShapeRule {
  return (shape, owner) => {
    if (!fits(shape.length)) failAt({}, { code: "rank-mismatch", owner, expected, got: shape });
  };
}

const fanned = "seed input_axes output_axes";

export const initializers: Entries = {
  Initializer: opaque("args kwargs", { methods: { clone: rawMethod((self) => self) } }),
  ...opaqueClasses({ Constant: "value", Ones: "args kwargs", Zeros: "args kwargs" }, initializer(true)),
  ...opaqueClasses(
    {
      GlorotNormal: fanned,
      GlorotUniform: fanned,
      HeNormal: fanned,
      HeUniform: fanned,
      LecunNormal: fanned,
      LecunUniform: fanned,
      RandomNormal: "mean stddev seed",
      RandomUniform: "minval maxval seed",
      TruncatedNormal: "mean stddev seed",
      VarianceScaling: "scale mode distribution seed input_axes output_axes",
    },
    initializer(false),
  ),
  ...opaqueClasses(
    { Orthogonal: "gain seed" },
    initializer(
      false,
      rankCheck("rank 2 or more", (rank) => rank >= 2),
    ),
  ),
  ...opaqueClasses(
    { Identity: "gain" },
    initializer(
      false,
      rankCheck("rank 2", (rank) => rank === 2),
    ),
  ),
  ...opaqueClasses(
    { STFT: "side window scaling periodic" },
    initializer(
      false,
      rankCheck("rank 3", (rank) => rank === 3),
    ),
  ),
  ...alsoNamed("initializers", {
    constant: "Constant",
    glorot_normal: "GlorotNormal",
    glorot_uniform: "GlorotUniform",
    he_normal: "HeNormal",
    he_uniform: "HeUniform",
    lecun_normal: "LecunNormal",
    lecun_uniform: "LecunUniform",
    identity: "Identity",
    IdentityInitializer: "Identity",
    ones: "Ones",
    zeros: "Zeros",
    orthogonal: "Orthogonal",
    OrthogonalInitializer: "Orthogonal",
    random_normal: "RandomNormal",
    random_uniform: "RandomUniform",
    stft: "STFT",
    STFTInitializer: "STFT",
    truncated_normal: "TruncatedNormal",
    variance_scaling: "VarianceScaling",
  }),
  ...lookups("keras.initializers", "initializer"),
};

const matrixOnly = rankCheck("rank 2", (rank) => rank === 2);

/** A regularizer called with a tensor gives one number. */
const regularizer: ClassSpec = {
  methods: { __call__: method({ x: anything }, () => tensor([], "float32", "tensorflow")) },
};

export const regularizers: Entries = {
  Regularizer: opaque("args kwargs"),
  ...opaqueClasses({ L1: "l1", L2: "l2", L1L2: "l1 l2" }, { ...regularizer, bases: ["keras.regularizers.Regularizer"] }),
  OrthogonalRegularizer: opaque("factor mode", {
    bases: ["keras.regularizers.Regularizer"],
    methods: {
      __call__: method({ x: anything }, (self, { x }) => {
        const shape = asTensor(x)?.shape ?? UNKNOWN_RANK;
        if (isRanked(shape)) matrixOnly(shape, self.cls.name);
        return tensor([], "float32", "tensorflow");
      }),
    },
  }),
  ...alsoNamed("regularizers", { l1: "L1", l2: "L2", l1_l2: "L1L2", l1l2: "L1L2", orthogonal_regularizer: "OrthogonalRegularizer" }),
  ...lookups("keras.regularizers", "regularizer"),
};

/** A constraint keeps the shape of the weight. */
const constraint: ClassSpec = {
  methods: {
    __call__: method({ w: anything }, (_self, { w }) => {
      const weight = asTensor(w, "tensorflow");
      return weight ? tensor(weight.shape, weight.dtype, "tensorflow") : unknown;
    }),
  },
};

export const constraints: Entries = {
  Constraint: opaque("args kwargs"),
  ...opaqueClasses(
    { MaxNorm: "max_value axis", MinMaxNorm: "min_value max_value rate axis", NonNeg: "args kwargs", UnitNorm: "axis" },
    { ...constraint, bases: ["keras.constraints.Constraint"] },
  ),
  ...alsoNamed("constraints", {
    max_norm: "MaxNorm",
    maxnorm: "MaxNorm",
    min_max_norm: "MinMaxNorm",
    non_neg: "NonNeg",
    nonneg: "NonNeg",
    unit_norm: "UnitNorm",
    unitnorm: "UnitNorm",
  }),
  ...lookups("keras.constraints", "constraint"),
};
