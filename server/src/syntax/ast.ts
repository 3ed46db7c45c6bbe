/**
 * The abstract syntax of Python 3.13 as plain, immutable objects, named after Python's own `ast` module.
 * It knows nothing of the parser and nothing of Keras.
 *
 * `start` and `end` are UTF-16 offsets **relative to the top-level statement** (a {@link Unit}) that holds the node, so
 * that an unchanged statement keeps its nodes when text above it changes. A node is placed in the file by its unit.
 */

/** One top-level statement of a file and where it stands. `statement`, and the unit where it did not move, may be shared with earlier parses. */
export interface Unit {
  readonly file: string;
  /** UTF-16 offset of the statement in the file: absolute offset = `base + node.start`. */
  readonly base: number;
  readonly statement: Statement;
}

/** A parsed file. `units` are in source order. */
export interface Module {
  readonly file: string;
  readonly text: string;
  readonly units: readonly Unit[];
  /** `#` comments in source order, with absolute UTF-16 offsets; strings that contain `#` are not among them. */
  readonly comments: readonly Comment[];
  /** Places the parser could not read, absolute UTF-16 offsets. */
  readonly broken: readonly { readonly start: number; readonly end: number }[];
}

export interface Comment {
  /** Absolute UTF-16 offset of the `#`. */
  readonly start: number;
  readonly end: number;
  /** Text after the `#`, untrimmed. */
  readonly text: string;
}

interface Spanned {
  readonly start: number;
  readonly end: number;
}

// ------------------------------------------------------------------ expressions

export type Expression =
  | Name
  | IntegerLiteral
  | FloatLiteral
  | ComplexLiteral
  | StringLiteral
  | BytesLiteral
  | ConstantLiteral
  | FormattedString
  | ListExpression
  | TupleExpression
  | SetExpression
  | DictExpression
  | Attribute
  | Subscript
  | Slice
  | Call
  | UnaryOperation
  | BinaryOperation
  | BooleanOperation
  | Comparison
  | ConditionalExpression
  | Lambda
  | Comprehension
  | DictComprehension
  | Await
  | Yield
  | Starred
  | NamedExpression
  | UnknownExpression;

export interface Name extends Spanned {
  readonly kind: "name";
  readonly id: string;
}
export interface IntegerLiteral extends Spanned {
  readonly kind: "integer";
  /** Integers beyond 2**53 are rounded; shapes never hold them. */
  readonly value: number;
}
export interface FloatLiteral extends Spanned {
  readonly kind: "float";
  readonly value: number;
}
export interface ComplexLiteral extends Spanned {
  readonly kind: "complex";
}
/** A plain string, implicitly concatenated pieces joined, escapes resolved. */
export interface StringLiteral extends Spanned {
  readonly kind: "string";
  readonly value: string;
}
export interface BytesLiteral extends Spanned {
  readonly kind: "bytes";
}
export interface ConstantLiteral extends Spanned {
  readonly kind: "constant";
  readonly value: true | false | null | "...";
}
/** An f-string (or t-string), also one concatenated with plain strings: text and replacement fields in order. */
export interface FormattedString extends Spanned {
  readonly kind: "fstring";
  readonly parts: readonly (string | FormattedValue)[];
}
export interface FormattedValue extends Spanned {
  readonly kind: "formatted";
  readonly value: Expression;
  /** `r`, `s` or `a` of `!r`. */
  readonly conversion: string | undefined;
  /** The format after `:` with nested fields; undefined when absent. */
  readonly format: readonly (string | FormattedValue)[] | undefined;
}
export interface ListExpression extends Spanned {
  readonly kind: "list";
  readonly items: readonly Expression[];
}
export interface TupleExpression extends Spanned {
  readonly kind: "tuple";
  readonly items: readonly Expression[];
}
export interface SetExpression extends Spanned {
  readonly kind: "set";
  readonly items: readonly Expression[];
}
export interface DictExpression extends Spanned {
  readonly kind: "dict";
  /** `key` undefined is `**value`. */
  readonly items: readonly { readonly key: Expression | undefined; readonly value: Expression }[];
}
export interface Attribute extends Spanned {
  readonly kind: "attribute";
  readonly value: Expression;
  readonly attribute: string;
}
export interface Subscript extends Spanned {
  readonly kind: "subscript";
  readonly value: Expression;
  /** `x[a, b]` has a tuple here, as in Python's ast. */
  readonly index: Expression;
}
export interface Slice extends Spanned {
  readonly kind: "slice";
  readonly lower: Expression | undefined;
  readonly upper: Expression | undefined;
  readonly step: Expression | undefined;
}
export interface Call extends Spanned {
  readonly kind: "call";
  readonly callee: Expression;
  readonly args: readonly Argument[];
}
/** Positional (`name` undefined), `*value`, `**value`, or `name=value`; in source order. The span includes stars and name. */
export interface Argument extends Spanned {
  readonly kind: "argument";
  readonly name: string | undefined;
  readonly star: "" | "*" | "**";
  readonly value: Expression;
}
export interface UnaryOperation extends Spanned {
  readonly kind: "unary";
  readonly operator: "not" | "-" | "+" | "~";
  readonly operand: Expression;
}
export type BinaryOperator = "+" | "-" | "*" | "/" | "//" | "%" | "**" | "@" | "<<" | ">>" | "&" | "|" | "^";
export interface BinaryOperation extends Spanned {
  readonly kind: "binary";
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}
export interface BooleanOperation extends Spanned {
  readonly kind: "boolean";
  readonly operator: "and" | "or";
  /** Two or more, flattened: `a and b and c` has three. */
  readonly values: readonly Expression[];
}
export type ComparisonOperator = "==" | "!=" | "<" | "<=" | ">" | ">=" | "is" | "is not" | "in" | "not in";
export interface Comparison extends Spanned {
  readonly kind: "comparison";
  readonly left: Expression;
  /** One for each link of a chained comparison. */
  readonly links: readonly { readonly operator: ComparisonOperator; readonly right: Expression }[];
}
export interface ConditionalExpression extends Spanned {
  readonly kind: "conditional";
  readonly test: Expression;
  readonly body: Expression;
  readonly otherwise: Expression;
}
export interface Lambda extends Spanned {
  readonly kind: "lambda";
  readonly parameters: readonly Parameter[];
  readonly body: Expression;
}
export interface Comprehension extends Spanned {
  readonly kind: "comprehension";
  readonly of: "list" | "set" | "generator";
  readonly element: Expression;
  readonly clauses: readonly ComprehensionClause[];
}
export interface DictComprehension extends Spanned {
  readonly kind: "dictcomprehension";
  readonly key: Expression;
  readonly value: Expression;
  readonly clauses: readonly ComprehensionClause[];
}
export interface ComprehensionClause {
  readonly target: Expression;
  readonly iterable: Expression;
  readonly conditions: readonly Expression[];
}
export interface Await extends Spanned {
  readonly kind: "await";
  readonly value: Expression;
}
export interface Yield extends Spanned {
  readonly kind: "yield";
  readonly from: boolean;
  readonly value: Expression | undefined;
}
export interface Starred extends Spanned {
  readonly kind: "starred";
  readonly value: Expression;
}
export interface NamedExpression extends Spanned {
  readonly kind: "walrus";
  readonly target: Name;
  readonly value: Expression;
}
export interface UnknownExpression extends Spanned {
  readonly kind: "unknown";
}

// ------------------------------------------------------------------ statements

export type Statement =
  | ExpressionStatement
  | Assignment
  | AugmentedAssignment
  | AnnotatedAssignment
  | If
  | While
  | For
  | Try
  | With
  | FunctionDefinition
  | ClassDefinition
  | Return
  | Raise
  | Assert
  | Delete
  | Import
  | ImportFrom
  | ScopeDeclaration
  | Match
  | TypeAlias
  | SimpleStatement
  | UnknownStatement;

export interface ExpressionStatement extends Spanned {
  readonly kind: "expression";
  readonly value: Expression;
}
/** `a = b = value` has two targets. */
export interface Assignment extends Spanned {
  readonly kind: "assign";
  readonly targets: readonly Expression[];
  readonly value: Expression;
}
export interface AugmentedAssignment extends Spanned {
  readonly kind: "augassign";
  readonly target: Expression;
  readonly operator: BinaryOperator;
  readonly value: Expression;
}
export interface AnnotatedAssignment extends Spanned {
  readonly kind: "annassign";
  readonly target: Expression;
  readonly annotation: Expression;
  readonly value: Expression | undefined;
}
/** `elif` is an `If` alone in `otherwise`. */
export interface If extends Spanned {
  readonly kind: "if";
  readonly test: Expression;
  readonly body: readonly Statement[];
  readonly otherwise: readonly Statement[];
}
export interface While extends Spanned {
  readonly kind: "while";
  readonly test: Expression;
  readonly body: readonly Statement[];
  readonly otherwise: readonly Statement[];
}
export interface For extends Spanned {
  readonly kind: "for";
  readonly async: boolean;
  readonly target: Expression;
  readonly iterable: Expression;
  readonly body: readonly Statement[];
  readonly otherwise: readonly Statement[];
}
export interface Try extends Spanned {
  readonly kind: "try";
  readonly body: readonly Statement[];
  readonly handlers: readonly ExceptHandler[];
  readonly otherwise: readonly Statement[];
  readonly finally: readonly Statement[];
}
export interface ExceptHandler extends Spanned {
  readonly kind: "handler";
  /** The exception class or tuple of them; undefined for a bare `except:`. */
  readonly type: Expression | undefined;
  readonly name: Name | undefined;
  readonly body: readonly Statement[];
}
export interface With extends Spanned {
  readonly kind: "with";
  readonly async: boolean;
  readonly items: readonly { readonly context: Expression; readonly target: Expression | undefined }[];
  readonly body: readonly Statement[];
}
export interface FunctionDefinition extends Spanned {
  readonly kind: "function";
  readonly async: boolean;
  readonly name: Name;
  readonly decorators: readonly Expression[];
  readonly parameters: readonly Parameter[];
  readonly returns: Expression | undefined;
  readonly body: readonly Statement[];
  /** Whether the body itself (not a nested function) has a `yield`. */
  readonly generator: boolean;
}
export interface Parameter extends Spanned {
  readonly kind: "parameter";
  readonly name: Name;
  /** `positional` stands before `/`, `keyword` after `*`; `args` is `*name`, `kwargs` is `**name`. */
  readonly role: "positional" | "normal" | "keyword" | "args" | "kwargs";
  readonly annotation: Expression | undefined;
  readonly default: Expression | undefined;
}
export interface ClassDefinition extends Spanned {
  readonly kind: "class";
  readonly name: Name;
  readonly decorators: readonly Expression[];
  /** Bases and keywords such as `metaclass=`. */
  readonly args: readonly Argument[];
  readonly body: readonly Statement[];
}
export interface Return extends Spanned {
  readonly kind: "return";
  readonly value: Expression | undefined;
}
export interface Raise extends Spanned {
  readonly kind: "raise";
  readonly exception: Expression | undefined;
  readonly cause: Expression | undefined;
}
export interface Assert extends Spanned {
  readonly kind: "assert";
  readonly test: Expression;
  readonly message: Expression | undefined;
}
export interface Delete extends Spanned {
  readonly kind: "delete";
  readonly targets: readonly Expression[];
}
export interface Import extends Spanned {
  readonly kind: "import";
  readonly names: readonly ImportedName[];
}
export interface ImportFrom extends Spanned {
  readonly kind: "importfrom";
  /** Dotted name without leading dots; "" for `from . import x`. */
  readonly module: string;
  /** Number of leading dots. */
  readonly level: number;
  /** `*` is a single name `*`. */
  readonly names: readonly ImportedName[];
}
/** `name as alias`: `name` is dotted for `import a.b`. */
export interface ImportedName extends Spanned {
  readonly kind: "imported";
  readonly name: string;
  readonly alias: string | undefined;
}
export interface ScopeDeclaration extends Spanned {
  readonly kind: "global" | "nonlocal";
  readonly names: readonly string[];
}
export interface Match extends Spanned {
  readonly kind: "match";
  readonly subject: Expression;
  readonly cases: readonly MatchCase[];
}
export interface MatchCase extends Spanned {
  readonly kind: "case";
  readonly pattern: Pattern;
  readonly guard: Expression | undefined;
  readonly body: readonly Statement[];
}
export interface TypeAlias extends Spanned {
  readonly kind: "typealias";
  readonly name: Name;
  readonly value: Expression;
}
export interface SimpleStatement extends Spanned {
  readonly kind: "pass" | "break" | "continue";
}
/** Broken or unsupported source. `bindings` are names it seems to assign: they become unknown. */
export interface UnknownStatement extends Spanned {
  readonly kind: "unknown";
  readonly bindings: readonly string[];
}

// ------------------------------------------------------------------ patterns of `match`

export type Pattern =
  | { readonly kind: "value"; readonly value: Expression }
  | { readonly kind: "capture"; readonly name: Name | undefined }
  | { readonly kind: "star"; readonly name: Name | undefined }
  | { readonly kind: "sequence"; readonly items: readonly Pattern[] }
  | {
      readonly kind: "mapping";
      readonly items: readonly { readonly key: Expression; readonly pattern: Pattern }[];
      readonly rest: Name | undefined;
    }
  | {
      readonly kind: "classpattern";
      readonly cls: Expression;
      readonly positional: readonly Pattern[];
      readonly keywords: readonly { readonly name: string; readonly pattern: Pattern }[];
    }
  | { readonly kind: "or"; readonly alternatives: readonly Pattern[] }
  | { readonly kind: "as"; readonly pattern: Pattern; readonly name: Name }
  | { readonly kind: "unknownpattern"; readonly bindings: readonly Name[] };

export type Node = Expression | Statement | Argument | Parameter | ExceptHandler | MatchCase | FormattedValue | ImportedName;

/** A place in a file: a node within its unit. */
export interface Site {
  readonly unit: Unit;
  readonly node: Node;
}
