/** `keras.optimizers`: no shape depends on one, but what its methods return is known (keras/src/optimizers). */
import { none, tuple, unknown } from "../../../value/make";
import { tensor } from "../../../value/tensors";
import type { TensorValue, Value } from "../../../value/values";
import { aliasOf, type ClassSpec, type Entries, method, rawMethod } from "../../vocabulary/functions";
import { anything, ordered } from "../../vocabulary/params";
import { opaque, opaqueClasses } from "../opaque";
import { tensorArgument } from "../ops/operation";
import { deserializing, lookups, serializing } from "../serialization";
import { variablesFor } from "./variables";

const iterations: TensorValue = tensor([], "int64", "tensorflow", { variable: true });
const rate: TensorValue = tensor([], "float32", "tensorflow", { variable: true });
const anyList: Value = { kind: "list", items: undefined, element: undefined };

/** What `build` made; no Python name can be like it. */
const BUILT = "built variables";

/** `optimizer.apply_gradients(…)` gives back the counter of steps. */
const base: ClassSpec = {
  methods: {
    apply_gradients: rawMethod(() => iterations),
    apply: rawMethod(() => none),
    minimize: rawMethod(() => none),
    build: rawMethod((self, args, ctx) => {
      const trained = args.positional[0]?.value ?? args.named.get("variables")?.value;
      ctx.heap.put(self.attrs, BUILT, trained ? variablesFor(self, trained, iterations) : unknown);
      return none;
    }),
    update_step: rawMethod(() => none),
    stateless_apply: method(
      ordered("optimizer_variables grads trainable_variables", { optimizer_variables: anything, trainable_variables: anything }),
      (_self, args) => tuple([args.trainable_variables, args.optimizer_variables]),
    ),
    scale_loss: rawMethod((_self, args) => args.positional[0]?.value ?? unknown),
    get_scaled_loss: rawMethod((_self, args) => args.positional[0]?.value ?? unknown),
    get_unscaled_gradients: rawMethod((_self, args) => args.positional[0]?.value ?? unknown),
    set_weights: rawMethod(() => none),
    finalize_variable_values: rawMethod(() => none),
  },
  properties: {
    iterations: () => iterations,
    learning_rate: () => rate,
    lr: () => rate,
    variables: (self) => self.attrs.get(BUILT) ?? anyList,
  },
  setters: { learning_rate: () => undefined, lr: () => undefined, iterations: () => undefined },
};

const shared =
  "weight_decay clipnorm clipvalue global_clipnorm use_ema ema_momentum ema_overwrite_frequency loss_scale_factor gradient_accumulation_steps name kwargs";
/** AdamW and Muon have the weight decay in front. */
const sharedWithout = shared.replace("weight_decay ", "");

const classes: Readonly<Record<string, string>> = {
  SGD: `learning_rate momentum nesterov ${shared}`,
  RMSprop: `learning_rate rho momentum epsilon centered ${shared}`,
  Adam: `learning_rate beta_1 beta_2 epsilon amsgrad ${shared}`,
  AdamW: `learning_rate weight_decay beta_1 beta_2 epsilon amsgrad ${sharedWithout}`,
  Adamax: `learning_rate beta_1 beta_2 epsilon ${shared}`,
  Nadam: `learning_rate beta_1 beta_2 epsilon ${shared}`,
  Lamb: `learning_rate beta_1 beta_2 epsilon ${shared}`,
  Lion: `learning_rate beta_1 beta_2 ${shared}`,
  Adadelta: `learning_rate rho epsilon ${shared}`,
  Adagrad: `learning_rate initial_accumulator_value epsilon ${shared}`,
  Adafactor: `learning_rate beta_2_decay epsilon_1 epsilon_2 clip_threshold relative_step ${shared}`,
  Ftrl: `learning_rate learning_rate_power initial_accumulator_value l1_regularization_strength l2_regularization_strength l2_shrinkage_regularization_strength beta ${shared}`,
  Muon: `learning_rate adam_beta_1 adam_beta_2 adam_weight_decay epsilon ${shared.replace(" kwargs", "")} exclude_layers exclude_embeddings muon_a muon_b muon_c adam_lr_ratio momentum ns_steps nesterov rms_rate kwargs`,
  ScheduleFreeAdamW: `learning_rate beta_1 beta_2 epsilon warmup_steps ${shared}`,
  LossScaleOptimizer: "inner_optimizer initial_scale dynamic_growth_steps name kwargs",
  MultiOptimizer: "optimizer_map loss_scale_factor name",
};

export const optimizers: Entries = {
  Optimizer: opaque("args kwargs", base),
  ...opaqueClasses(classes, { ...base, bases: ["keras.optimizers.Optimizer"] }),
  // `get` takes the names in lower case, and Keras 2 had such classes too.
  ...Object.fromEntries(Object.keys(classes).map((name) => [name.toLowerCase(), aliasOf(`keras.optimizers.${name}`)])),
  OptimizerMap: opaque("default_optimizer optimizer_map"),
  ...lookups("keras.optimizers", "optimizer"),
};

/** A schedule called with a step is the learning rate then; with several steps, one for each. */
const schedule: ClassSpec = {
  methods: {
    __call__: method({ step: tensorArgument }, (_self, { step }) => tensor(step.shape, "float32", "tensorflow")),
  },
};

export const schedules: Entries = {
  LearningRateSchedule: opaque("args kwargs"),
  ...opaqueClasses(
    {
      CosineDecay: "initial_learning_rate decay_steps alpha name warmup_target warmup_steps",
      CosineDecayRestarts: "initial_learning_rate first_decay_steps t_mul m_mul alpha name",
      ExponentialDecay: "initial_learning_rate decay_steps decay_rate staircase name",
      InverseTimeDecay: "initial_learning_rate decay_steps decay_rate staircase name",
      PiecewiseConstantDecay: "boundaries values name",
      PolynomialDecay: "initial_learning_rate decay_steps end_learning_rate power cycle name",
    },
    { ...schedule, bases: ["keras.optimizers.schedules.LearningRateSchedule"] },
  ),
  serialize: serializing("learning_rate_schedule"),
  deserialize: deserializing(),
};
