/** Package `torch`, as far as programs beside Keras use it: tensors, modules, losses, loaders. */
import { anyBool, anyInt, none, string, unknown } from "../../value/make";
import type { Package } from "../index";
import { aliasOf, type ClassSpec, cls, constant, type Entries, type Entry, fn, raw, rawMethod } from "../vocabulary/functions";
import { anything } from "../vocabulary/params";
import { toTensor } from "./arguments";
import { containers } from "./containers";
import { creation, dtypes } from "./creation";
import { data } from "./data";
import { functional } from "./functional";
import { functions } from "./functions";
import { layers } from "./layers";
import { linalg, matrixFunctions } from "./linalg";
import { lossModules } from "./losses";
import { moduleBase } from "./module";

/** `torch.no_grad()` and the like: a context, and a decorator that keeps the function. */
const scope: ClassSpec = {
  methods: {
    __init__: rawMethod(() => none),
    __enter__: rawMethod((self) => self),
    __exit__: rawMethod(() => none),
    __call__: rawMethod((_self, args) => args.positional[0]?.value ?? unknown),
  },
};

const nothing: Entry = raw(() => none);
const parameter: Entry = fn({ data: anything, requires_grad: { ...anything, required: false, fallback: none } }, ({ data: value }) => {
  const tensor = toTensor(value);
  return tensor ? { ...tensor, variable: true } : unknown;
});

/** An optimizer keeps nothing that shapes depend on. */
const optimizer: ClassSpec = {
  methods: {
    __init__: rawMethod(() => none),
    zero_grad: rawMethod(() => none),
    step: rawMethod(() => none),
    state_dict: rawMethod(() => unknown),
    load_state_dict: rawMethod(() => none),
  },
};
const OPTIMIZERS = "Optimizer Adam AdamW SGD RMSprop Adagrad Adadelta Adamax NAdam RAdam LBFGS Rprop ASGD SparseAdam";
const SCHEDULERS = "StepLR MultiStepLR ExponentialLR CosineAnnealingLR ReduceLROnPlateau OneCycleLR LambdaLR LinearLR CyclicLR";

const classesOf = (names: string, spec: ClassSpec): Entries => Object.fromEntries(names.split(" ").map((name) => [name, cls(spec)]));

const root: Entries = {
  no_grad: cls(scope),
  enable_grad: cls(scope),
  inference_mode: cls(scope),
  set_grad_enabled: cls(scope),
  manual_seed: raw(() => unknown),
  set_default_dtype: nothing,
  set_default_device: nothing,
  device: raw(() => unknown),
  is_tensor: fn({ obj: anything }, ({ obj }) =>
    obj.kind === "unknown" ? anyBool : { kind: "bool", value: obj.kind === "tensor" && obj.framework === "torch" },
  ),
  save: nothing,
  load: raw(() => unknown),
  compile: raw((args) => args.positional[0]?.value ?? unknown),
  pi: constant({ kind: "float", value: Math.PI }),
  __version__: constant(string(undefined)),
};

const nnUtils: Entries = { clip_grad_norm_: raw(() => unknown), clip_grad_value_: nothing };

export const torch: Package = {
  modules: {
    torch: { ...functions, ...matrixFunctions, ...creation, ...dtypes, ...root },
    "torch.nn": { Module: moduleBase, Parameter: parameter, ...layers, ...containers, ...lossModules },
    "torch.linalg": linalg,
    "torch.nn.functional": functional,
    "torch.nn.init": Object.fromEntries(
      "xavier_uniform_ xavier_normal_ kaiming_uniform_ kaiming_normal_ normal_ uniform_ zeros_ ones_ constant_ orthogonal_"
        .split(" ")
        .map((name) => [name, raw((args) => args.positional[0]?.value ?? unknown)]),
    ),
    "torch.nn.utils": nnUtils,
    "torch.nn.modules": { Module: aliasOf("torch.nn.Module") },
    "torch.optim": classesOf(OPTIMIZERS, optimizer),
    "torch.optim.lr_scheduler": classesOf(SCHEDULERS, optimizer),
    "torch.utils.data": data,
    "torch.cuda": { is_available: raw(() => anyBool), device_count: raw(() => anyInt), empty_cache: nothing, manual_seed_all: nothing },
  },
};
