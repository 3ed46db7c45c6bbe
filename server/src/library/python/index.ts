/** Python's standard library, as far as programs around models use it. */
import type { Package } from "../index";
import { constant } from "../vocabulary/functions";
import { builtinEntries } from "./builtins";
import { abstractClasses, collectionsModule, contextManagers, dataclasses, typing } from "./containers-module";
import { copying, functools, itertools, operator } from "./functional";
import { math } from "./math";
import { argparse, os, osPath, pathlib, random, sys, time, warnings } from "./system";

const unknownModules = [
  "json",
  "pickle",
  "csv",
  "re",
  "datetime",
  "logging",
  "glob",
  "shutil",
  "subprocess",
  "threading",
  "enum",
  "io",
  "gc",
  "string",
  "types",
  "urllib",
  "zipfile",
  "tempfile",
];

export const python: Package = {
  modules: {
    builtins: builtinEntries,
    math,
    functools,
    itertools,
    operator,
    copy: copying,
    collections: collectionsModule,
    "collections.abc": {},
    dataclasses,
    typing,
    typing_extensions: typing,
    abc: abstractClasses,
    contextlib: contextManagers,
    random,
    os,
    "os.path": osPath,
    sys,
    time,
    warnings,
    argparse,
    pathlib,
    ...Object.fromEntries(unknownModules.map((name) => [name, { __doc__: constant({ kind: "string", value: undefined }) }])),
  },
};
