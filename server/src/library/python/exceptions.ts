/** Python's exceptions, with the classes that they inherit from. */
import { none, unknown } from "../../value/make";
import { cls, type Entries, rawMethod } from "../vocabulary/functions";

/** Each class with those right below it. */
const BELOW: Readonly<Record<string, string>> = {
  BaseException: "Exception KeyboardInterrupt SystemExit GeneratorExit BaseExceptionGroup",
  Exception:
    "ArithmeticError AssertionError AttributeError BufferError EOFError ImportError LookupError MemoryError NameError OSError ReferenceError RuntimeError StopIteration StopAsyncIteration SyntaxError SystemError TypeError ValueError Warning ExceptionGroup",
  ArithmeticError: "FloatingPointError OverflowError ZeroDivisionError",
  ImportError: "ModuleNotFoundError",
  LookupError: "IndexError KeyError",
  NameError: "UnboundLocalError",
  OSError:
    "BlockingIOError ChildProcessError ConnectionError FileExistsError FileNotFoundError InterruptedError IsADirectoryError NotADirectoryError PermissionError ProcessLookupError TimeoutError",
  ConnectionError: "BrokenPipeError ConnectionAbortedError ConnectionRefusedError ConnectionResetError",
  RuntimeError: "NotImplementedError RecursionError",
  SyntaxError: "IndentationError",
  IndentationError: "TabError",
  ValueError: "UnicodeError",
  UnicodeError: "UnicodeDecodeError UnicodeEncodeError UnicodeTranslateError",
  Warning:
    "BytesWarning DeprecationWarning EncodingWarning FutureWarning ImportWarning PendingDeprecationWarning ResourceWarning RuntimeWarning SyntaxWarning UnicodeWarning UserWarning",
};

function exception(base: string | undefined): Entries[string] {
  return cls({
    ...(base ? { bases: [`builtins.${base}`] } : {}),
    methods: {
      __init__: rawMethod((self, args, ctx) => {
        const items = args.positional.map((each) => each.value);
        ctx.heap.put(self.attrs, "args", args.open ? unknown : { kind: "tuple", items });
        return none;
      }),
      with_traceback: rawMethod((self) => self),
      add_note: rawMethod(() => none),
    },
  });
}

const named: Entries = {
  BaseException: exception(undefined),
  ...Object.fromEntries(Object.entries(BELOW).flatMap(([base, names]) => names.split(" ").map((name) => [name, exception(base)] as const))),
};

export const exceptions: Entries = {
  ...named,
  ...Object.fromEntries(["IOError", "EnvironmentError"].map((name) => [name, exception("OSError")])),
};
