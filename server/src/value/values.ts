/**
 * The values of the abstract interpreter: what a Python expression may hold, as far as it is known.
 * Types only. This room knows Python's object model and tensors; it knows no library by name and does not evaluate.
 *
 * Known, unknown and wrong are three things: an unknown value is `UnknownValue`; a value of known type whose content is
 * not known has `undefined` (or UNKNOWN for integers) as content; a wrong operation raises a problem.
 * Objects marked *mutable* are changed through the {@link Heap} only, so that branches can be undone.
 */

import type { Dim, Shape } from "../shape/dim";
import type { Problem } from "../shape/problem";
import type { FunctionDefinition, Lambda, Site, Unit } from "../syntax/ast";
import type { Args, Context } from "./context";
import type { Reason } from "./reasons";
import type { Joining } from "./slots";

export type Value =
  | UnknownValue
  | NoneValue
  | EllipsisValue
  | BoolValue
  | IntValue
  | FloatValue
  | StringValue
  | TupleValue
  | ListValue
  | DictValue
  | SetValue
  | SliceValue
  | IteratorValue
  | FunctionValue
  | NativeFunctionValue
  | BoundMethodValue
  | PropertyValue
  | ClassValue
  | ObjectValue
  | SuperValue
  | ModuleValue
  | TensorValue
  | DatasetValue
  | UnionValue;

export interface UnknownValue {
  readonly kind: "unknown";
  /** Why; the interpreter gives every unknown value a reason where it is first evaluated. */
  readonly why?: Reason;
  /** Of a library that changes nothing it is given, as is all that is read of it and called on it: a logger, a picture. */
  readonly harmless?: true;
  /** What it is if it should be an integer: a parameter of a function that nobody calls is a symbol of its own name. */
  readonly symbol?: Exclude<Dim, null>;
}
export interface NoneValue {
  readonly kind: "none";
}
export interface EllipsisValue {
  readonly kind: "ellipsis";
}
export interface BoolValue {
  readonly kind: "bool";
  readonly value: boolean | undefined;
}
/** `value` is never null: a `None` inside a shape tuple is a NoneValue. */
export interface IntValue {
  readonly kind: "int";
  readonly value: Exclude<Dim, null>;
  /** An integer that is not known, but how far it is from others of the same base is. */
  readonly anchor?: Anchor;
  /** The member of an enum of integers that it is. */
  readonly member?: ObjectValue;
}
/** `times * base + plus`, where `base` stands for the number of a loop's turn. */
export interface Anchor {
  readonly base: object;
  readonly times: Dim;
  readonly plus: Dim;
}
export interface FloatValue {
  readonly kind: "float";
  readonly value: number | undefined;
}
/** Also bytes, whose content is not known, and dtype objects: `np.float32`, `tf.int32` have `dtype` set and their name as value. */
export interface StringValue {
  readonly kind: "string";
  readonly value: string | undefined;
  readonly dtype?: true;
  readonly bytes?: true;
  /** The member of an enum of strings that it is. */
  readonly member?: ObjectValue;
}
export interface TupleValue {
  readonly kind: "tuple";
  readonly items: readonly Value[];
  /** `tf.TensorShape`/`torch.Size`, which know more attributes than a tuple; a namedtuple's field names. */
  readonly flavour?: "TensorShape" | readonly string[];
  /** The class of a named tuple. */
  readonly cls?: ClassValue;
}
/** Mutable. Changed through value/lists.ts where items are added or forgotten. */
export interface ListValue extends Partial<Joining> {
  readonly kind: "list";
  /** undefined: contents (and length) not known. */
  items: readonly Value[] | undefined;
  /** What every item is, known when `items` is undefined or items were added one by one. */
  element: Value | undefined;
  /** How many items there are, where they are too many to be written out. */
  length?: number | undefined;
  /** Where the list was made. */
  readonly origin?: Site;
  /** It stands for lists that different turns of a loop made. */
  readonly summary?: true;
  /** A deque: how many items it keeps at most; null: any number; undefined: not known. */
  readonly deque?: { readonly limit: number | null | undefined };
}
/** Mutable. Keys are made by `keyOf`; entries keep their order. */
export interface DictValue {
  readonly kind: "dict";
  readonly entries: Map<string, DictEntry>;
  /** Whether there may be more entries than those listed (after an update with unknown content). */
  open: boolean;
  /** The default factory of a `defaultdict`. */
  readonly factory?: Value;
  /** What reading a key that is not there gives without making it: the 0 of a Counter. */
  readonly absent?: Value;
  /** A library made it of just these keys for a function it calls: what is not there raises. */
  readonly exact?: true;
  /** Which kind of dict it is, when it is no plain one. */
  readonly type?: "OrderedDict" | "defaultdict" | "Counter";
}
export interface DictEntry {
  readonly key: Value;
  readonly value: Value;
}
/** Mutable. */
export interface SetValue {
  readonly kind: "set";
  /** Each once, in no order. */
  items: readonly Value[] | undefined;
  readonly frozen?: true;
}
export interface SliceValue {
  readonly kind: "slice";
  readonly start: Value;
  readonly stop: Value;
  readonly step: Value;
}
/** Mutable. A range, generator, zip, map, enumerate…: what iterating it yields. */
export interface IteratorValue extends Partial<Joining> {
  readonly kind: "iterator";
  /** A `view` of a dict and a `range` can be iterated again, the others once. */
  readonly type: "range" | "view" | "generator" | "other";
  /** The function of the generator catches exceptions: as a context manager it may swallow them. */
  readonly catches?: true;
  /** All items still to come when they are known and few. Changed by `next`. */
  items: readonly Value[] | undefined;
  /** What each item is, when `items` is not known. */
  element: Value;
  /** What the next item is, where that is more precise. */
  first?: Value | undefined;
  /** Number of items; null: endless. */
  length: Dim;
  /** What taking an item raises. */
  readonly fails?: Problem;
}
export interface FunctionValue {
  readonly kind: "function";
  readonly name: string;
  readonly definition: FunctionDefinition | Lambda;
  /** The top-level statement that holds the definition. */
  readonly unit: Unit;
  readonly closure: Scope;
  /** Values of the defaults, evaluated when `def` ran. */
  readonly defaults: ReadonlyMap<string, Value>;
  /** The class whose body holds the definition directly: it is a method. */
  readonly owner: ClassValue | undefined;
  /** The innermost class around the definition, for `super()` and private names. */
  readonly enclosing?: ClassValue | undefined;
  /** Attributes set on the function. */
  readonly attrs: Map<string, Value>;
  /** A framework traces its body at each call: Python raises at the call, and arguments and result pass through here. */
  readonly traced?: (args: Args, ctx: Context, run: (args: Args) => Value) => Value;
}
/** A function or method of a library. */
export interface NativeFunctionValue {
  readonly kind: "native";
  /** Public name, such as `keras.ops.matmul` or `Dense.call`. */
  readonly name: string;
  readonly invoke: (args: Args, ctx: Context) => Value;
  /** Parameter names in order, for hovers and keyword completion; absent where not declared. */
  readonly parameters?: readonly string[];
}
export interface BoundMethodValue {
  readonly kind: "method";
  readonly self: Value;
  readonly callee: Value;
}
/** A descriptor in a class: `@property`, `@staticmethod`, `@classmethod`. */
export interface PropertyValue {
  readonly kind: "descriptor";
  readonly type: "property" | "static" | "class";
  readonly getter: Value;
  readonly setter?: Value;
  readonly deleter?: Value;
}
export interface ClassValue {
  readonly kind: "class";
  readonly name: string;
  /** Public path of a library class; undefined for the user's own. */
  readonly path: string | undefined;
  /** Method resolution order, itself first. An unknown base appears as `undefined`: lookups stop there with unknown. */
  readonly mro: readonly (ClassValue | undefined)[];
  /** Mutable for the user's classes; frozen for library classes. */
  readonly attrs: Map<string, Value>;
  /** The library's own description of the class (a layer entry, a loss entry …), opaque here. */
  readonly entry?: unknown;
  /** Objects of a library's class that have no attributes but those that are set. */
  readonly complete?: true;
  readonly site?: Site;
}
/** Mutable: an instance of a user's or a library's class. */
export interface ObjectValue extends Partial<Joining> {
  readonly kind: "object";
  readonly cls: ClassValue;
  readonly attrs: Map<string, Value>;
  /** What the library keeps about the object: a {@link NativeState}, set by the native `__init__`. */
  native: NativeState | undefined;
  /** The call that made it. */
  readonly created: Site | undefined;
  /** What its class was called with. */
  readonly given?: Args;
  /** What tells it from all others as a key and in comparisons: of members of an enum, which are made once. */
  readonly key?: string;
}
/** What library objects keep: discriminated by `state`; each library file declares its own interfaces that extend this. Mutable. */
export interface NativeState extends Partial<Joining> {
  readonly state: string;
  /** What `np.asarray` makes of the object, for objects that hold an array (a DataFrame). */
  readonly array?: TensorValue;
  /** What is shown of the object, where that is neither an array nor nothing. */
  readonly shows?: (self: ObjectValue) => Value;
}
export interface SuperValue {
  readonly kind: "super";
  readonly self: Value;
  /** Lookups start after this class in the MRO of self's class. */
  readonly after: ClassValue;
}
export interface ModuleValue {
  readonly kind: "module";
  /** Dotted path of a library module, or the file of a user's module. */
  readonly path: string;
  /** The globals of a user's module; undefined for a library module. */
  readonly scope: Scope | undefined;
  /** Of a user's package: where its modules are. */
  readonly folders?: readonly string[];
}
/** `any`: only the shape is known, as of an argument whose shape the program tests. */
export type Framework = "keras" | "tensorflow" | "numpy" | "torch" | "pandas" | "any";
export interface TensorValue {
  readonly kind: "tensor";
  readonly shape: Shape;
  readonly dtype: string | undefined;
  /** `keras` is a symbolic KerasTensor; the others are concrete arrays of their package. */
  readonly framework: Framework;
  /** Known bounds of integer content. `every`: each integer in between occurs; `ends`: both bounds do (or may be drawn at random). */
  readonly range?: { readonly min: number; readonly max: number; readonly every: boolean; readonly ends?: true };
  /** Bounds between which floats were drawn evenly at random. */
  readonly drawn?: readonly [number, number];
  /** How many different values there are, for text whose values are not listed. */
  readonly distinct?: number;
  /** The content of a small array as nested tuples of values: `tf.shape(x)`, `np.array([28, 28])`. */
  readonly content?: Value;
  /** How rows are known to be made: one 1 a row, rest 0 (`to_categorical`, `one_hot`). */
  readonly oneHot?: true;
  /** How a KerasTensor was made. An Input's node has an InputLayer and no inputs. Node identity is the tensor's identity in the graph. */
  readonly node?: GraphNode;
  /** Which of several results of the node. */
  readonly nodeIndex?: number;
  /** An Input's name; used by dict inputs. */
  readonly name?: string;
  /** Where it was made: the call or expression. */
  readonly origin?: Site;
  /** The layer whose call gave it, for tensors without a node. */
  readonly maker?: ObjectValue;
  readonly ragged?: true;
  /** Why the rank is not known. */
  readonly why?: Reason;
  /** A `tf.Variable`, layer weight or `nn.Parameter`. */
  readonly variable?: true;
  /** Of a `keras.Variable`, which a layer that it is assigned to counts among its weights: whether it is trained. */
  readonly trainable?: boolean;
}
/** One application of a layer or operation to KerasTensors, so that a model can be run again on other inputs. */
export interface GraphNode {
  /** The layer (an ObjectValue) when a layer was applied. */
  readonly layer: ObjectValue | undefined;
  /** The class of the layer or operation; undefined when it is made of several that are not known. */
  readonly type: string | undefined;
  /** The automatic name of an operation that is no layer; undefined when not known. */
  readonly name?: string | undefined;
  /** How many applications of the layer came before it; undefined when not known. */
  readonly index: number | undefined;
  /** The masks that go unseen with its results. */
  readonly masks?: readonly (TensorValue | undefined)[];
  /** What an operation that is no layer gave. */
  readonly output?: Value;
  readonly inputs: readonly TensorValue[];
  /**
   * Apply it again with other tensors in the place of `inputs` (same order). On symbolic tensors only shapes are computed,
   * without the layer's checks of its input, as Keras's `compute_output_spec` does inside a nested model.
   */
  readonly apply: (inputs: readonly Value[], ctx: Context) => Value;
  /** Apply another layer to other tensors with the same further arguments. */
  readonly applyOther?: (layer: ObjectValue, inputs: readonly Value[], ctx: Context) => Value;
  /** All results of the application, flattened; `tensor.nodeIndex` indexes it. */
  readonly site: Site | undefined;
  /** Some input was not known: what leads to it is missing in the graph. */
  readonly partial?: true;
}
/** A `tf.data.Dataset`, a DataLoader, a `PyDataset`: something that yields elements of one structure. */
export interface DatasetValue {
  readonly kind: "dataset";
  /** Structure of an element, with tensors; batched datasets have the batch axis in it. */
  readonly element: Value;
  /** Structure of the first element where it is more precise than `element` (the first batch is full). */
  readonly first?: Value;
  /** Number of elements; null: endless; UNKNOWN. */
  readonly cardinality: Dim;
  /** Number of samples behind the batches when known. */
  readonly samples?: Dim;
  /** All elements, where they are few and differ in sizes that `element` leaves open. */
  readonly items?: readonly Value[];
  /** What iterating it raises. */
  readonly fails?: Problem;
  /** Only iterating tells how many elements there are: TensorFlow says that it does not know, whatever `cardinality` says. */
  readonly uncounted?: true;
  /** What an element is: all of the data (`from_tensors`), or a batch of samples. Only where nothing was done to it since. */
  readonly holds?: "all" | "batch";
  /** Of an iterator that is no `tf.data.Dataset`: the attributes that it has. */
  readonly attributes?: ReadonlyMap<string, Value>;
  readonly origin?: Site;
}
/** One of a few alternatives after branches joined. Never nested, never with UnknownValue inside, at least two. */
export interface UnionValue {
  readonly kind: "union";
  readonly alternatives: readonly Value[];
}

/** Mutable: the names of a module, class body or function call. */
export interface Scope {
  readonly kind: "module" | "function" | "class" | "comprehension";
  readonly names: Map<string, Value>;
  readonly parent: Scope | undefined;
  /** Something made in it refers to it: its names live on after its code has run. */
  captured?: boolean;
  /** Names declared `global` or `nonlocal`, with the scope they live in. */
  readonly redirected: Map<string, Scope>;
}
