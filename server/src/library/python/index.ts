/** Python's standard library, as far as programs around models use it. */
import type { Package } from "../index";
import { constant } from "../vocabulary/functions";
import { argparse } from "./argparse";
import { asyncio } from "./asyncio";
import { builtinEntries } from "./builtins";
import { collectionsModule } from "./collections";
import { contextlib, types } from "./contextlib";
import { copying } from "./copying";
import { base64, bisect, heapq, json, pickle, pprint, re, secrets, statistics, stringModule, textwrap } from "./data-modules";
import { dataclasses } from "./dataclasses";
import { enums } from "./enum";
import { functools } from "./functools";
import { importlib } from "./import-system";
import { itertools } from "./itertools";
import { math } from "./math";
import { operator } from "./operator";
import { osPath } from "./paths";
import { random, randomClasses } from "./random";
import {
  gc,
  getpass,
  glob,
  logging,
  multiprocessing,
  opaqueModules,
  os,
  platform,
  shutil,
  subprocess,
  sys,
  tempfile,
  time,
  traceback,
  warnings,
} from "./system";
import { abstractClasses, abstractCollections, numbersModule, typing } from "./typing";

const NAME = { __doc__: constant({ kind: "string", value: undefined }) } as const;

export const python: Package = {
  modules: {
    builtins: builtinEntries,
    math,
    functools,
    itertools,
    operator,
    copy: copying,
    collections: collectionsModule,
    "collections.abc": abstractCollections,
    dataclasses,
    enum: enums,
    typing,
    typing_extensions: typing,
    types,
    abc: abstractClasses,
    numbers: numbersModule,
    contextlib,
    asyncio,
    random: { ...random, ...randomClasses },
    os,
    "os.path": osPath,
    sys,
    time,
    warnings,
    logging,
    argparse,
    importlib,
    json,
    pickle,
    re,
    string: stringModule,
    textwrap,
    pprint,
    base64,
    secrets,
    statistics,
    heapq,
    bisect,
    glob,
    shutil,
    tempfile,
    platform,
    subprocess,
    getpass,
    gc,
    traceback,
    multiprocessing,
    ...opaqueModules,
    concurrent: NAME,
    urllib: NAME,
    "logging.handlers": NAME,
    "logging.config": NAME,
  },
};
