/** Modules about the machine: `os`, `sys`, `time` and the like. What they give is not known, except its kind. */
import { PythonExit } from "../../value/context";
import { anyBool, anyFloat, anyInt, anyString, harmless, iterator, list, none, tuple, unknown } from "../../value/make";
import { cls, constant, type Entries, raw } from "../vocabulary/functions";
import { searchPath } from "./import-system";
import { allGive, always } from "./signature";

const stop: Entries[string] = raw(() => {
  throw new PythonExit();
});

const texts = list(undefined, anyString);

/** A new list of texts at every call. */
const listing = raw(() => list(undefined, anyString));

export const exits: Entries = { exit: stop, quit: stop };

export const sys: Entries = {
  exit: stop,
  argv: constant(unknown),
  path: searchPath,
  modules: constant(unknown),
  version_info: constant(unknown),
  version: constant(anyString),
  platform: constant(anyString),
  executable: constant(anyString),
  byteorder: constant(anyString),
  maxsize: constant(anyInt),
  ...allGive(anyInt, "getsizeof getrecursionlimit getrefcount"),
  ...allGive(none, "setrecursionlimit settrace setprofile"),
};

export const os: Entries = {
  environ: constant(harmless),
  sep: constant(anyString),
  linesep: constant(anyString),
  pathsep: constant(anyString),
  name: constant(anyString),
  devnull: constant(anyString),
  listdir: listing,
  walk: always(iterator(undefined, tuple([anyString, texts, texts]))),
  ...allGive(harmless, "getenv scandir popen stat fork open pipe sched_getaffinity environb"),
  ...allGive(anyString, "getcwd getlogin readlink strerror fspath"),
  ...allGive(anyInt, "cpu_count getpid getppid system getuid"),
  ...allGive(
    none,
    "makedirs mkdir remove unlink rmdir removedirs rename renames replace chdir chmod putenv unsetenv symlink link kill close utime",
  ),
  ...allGive(anyBool, "access isatty"),
  urandom: always({ kind: "string", value: undefined, bytes: true }),
  _exit: stop,
  abort: stop,
};

export const time: Entries = {
  ...allGive(anyFloat, "time perf_counter monotonic process_time thread_time mktime"),
  ...allGive(anyInt, "time_ns perf_counter_ns monotonic_ns process_time_ns"),
  ...allGive(anyString, "strftime ctime asctime"),
  ...allGive(harmless, "localtime gmtime strptime get_clock_info"),
  sleep: always(none),
};

export const warnings: Entries = {
  ...allGive(none, "filterwarnings simplefilter warn warn_explicit resetwarnings showwarning"),
  formatwarning: always(anyString),
  catch_warnings: always(harmless),
};

export const logging: Entries = {
  ...allGive(
    none,
    "debug info warning warn error critical exception log basicConfig disable addLevelName shutdown captureWarnings setLoggerClass",
  ),
  ...allGive(harmless, "getLogger StreamHandler FileHandler Formatter NullHandler getLevelName LoggerAdapter"),
  ...Object.fromEntries(
    Object.entries({ NOTSET: 0, DEBUG: 10, INFO: 20, WARNING: 30, WARN: 30, ERROR: 40, CRITICAL: 50, FATAL: 50 }).map(([name, value]) => [
      name,
      constant({ kind: "int", value }),
    ]),
  ),
};

export const glob: Entries = { glob: listing, iglob: always(iterator(undefined, anyString)), escape: always(anyString) };

export const shutil: Entries = {
  ...allGive(anyString, "copy copy2 copyfile copytree move make_archive"),
  ...allGive(none, "rmtree copymode copystat copyfileobj unpack_archive chown"),
  ...allGive(harmless, "which disk_usage get_terminal_size"),
};

export const tempfile: Entries = {
  ...allGive(anyString, "mkdtemp gettempdir mktemp gettempprefix"),
  mkstemp: always(tuple([anyInt, anyString])),
  ...allGive(harmless, "NamedTemporaryFile TemporaryFile TemporaryDirectory SpooledTemporaryFile"),
};

export const platform: Entries = {
  ...allGive(anyString, "system machine node platform processor python_version release version python_implementation architecture"),
  uname: always(harmless),
};

export const subprocess: Entries = {
  ...allGive(harmless, "run Popen check_output getoutput getstatusoutput"),
  ...allGive(anyInt, "call check_call"),
  PIPE: constant({ kind: "int", value: -1 }),
  STDOUT: constant({ kind: "int", value: -2 }),
  DEVNULL: constant({ kind: "int", value: -3 }),
  CalledProcessError: cls({ bases: ["builtins.Exception"] }),
};

export const getpass: Entries = { getpass: always(anyString), getuser: always(anyString) };

export const gc: Entries = { collect: always(anyInt), ...allGive(none, "enable disable freeze"), isenabled: always(anyBool) };

export const traceback: Entries = {
  ...allGive(none, "print_exc print_stack print_exception print_tb"),
  format_exc: always(anyString),
  ...allGive(harmless, "format_exception format_tb extract_tb extract_stack format_stack"),
};

export const multiprocessing: Entries = {
  cpu_count: always(anyInt),
  ...allGive(harmless, "Pool Process Queue Manager Lock Value Array Event current_process get_context"),
  ...allGive(none, "set_start_method freeze_support"),
};

/** Modules of which only the names of functions are told. */
export const opaqueModules: Readonly<Record<string, Entries>> = {
  // What runs functions of the program at some later time is left out, so that these count as given away.
  threading: {},
  queue: {},
  "concurrent.futures": {},
  inspect: allGive(harmless, "signature getmembers getsource getfullargspec getdoc currentframe stack getfile getmodule"),
  zipfile: allGive(harmless, "ZipFile ZipInfo"),
  tarfile: allGive(harmless, "open TarFile"),
  gzip: allGive(harmless, "open GzipFile"),
  bz2: allGive(harmless, "open BZ2File"),
  lzma: allGive(harmless, "open LZMAFile"),
  "urllib.request": {
    ...allGive(harmless, "urlopen Request build_opener"),
    urlretrieve: always(tuple([anyString, unknown])),
    install_opener: always(none),
  },
  "urllib.parse": {
    ...allGive(harmless, "urlparse parse_qs urlsplit"),
    ...allGive(anyString, "quote unquote urlencode urljoin quote_plus unquote_plus"),
  },
  signal: {},
  socket: allGive(harmless, "socket gethostname gethostbyname"),
  io: allGive(harmless, "StringIO BytesIO open TextIOWrapper"),
  csv: allGive(harmless, "reader writer DictReader DictWriter"),
  datetime: allGive(harmless, "datetime date time timedelta timezone"),
  uuid: allGive(harmless, "uuid1 uuid3 uuid4 uuid5 UUID"),
  hashlib: allGive(harmless, "md5 sha1 sha224 sha256 sha384 sha512 new blake2b blake2s"),
  decimal: allGive(harmless, "Decimal getcontext localcontext"),
  fractions: allGive(harmless, "Fraction"),
  struct: {
    ...allGive(harmless, "unpack unpack_from iter_unpack Struct"),
    calcsize: always(anyInt),
    pack: always({ kind: "string", value: undefined, bytes: true }),
  },
  pathlib: allGive(harmless, "Path PurePath PosixPath PurePosixPath WindowsPath PureWindowsPath"),
  xml: {},
  http: {},
  unittest: {},
  doctest: {},
  atexit: { register: raw((args) => args.positional[0]?.value ?? unknown) },
  __future__: {},
};
