/** `keras_tuner`: models that are built with what a search draws. */

import { unknown } from "../../value/make";
import type { Package } from "../index";
import { always } from "../python/signature";
import { aliasOf, type Entries } from "../vocabulary/functions";
import { hyperParameters } from "./hyperparameters";
import { hyperModel, trial, tuners } from "./tuners";

const searching: Entries = Object.fromEntries(Object.keys(tuners).map((name) => [name, aliasOf(`keras_tuner.${name}`)]));

export const kerasTuner: Package = {
  modules: {
    keras_tuner: { ...tuners, HyperParameters: hyperParameters, HyperModel: hyperModel, Objective: always(unknown) },
    "keras_tuner.tuners": searching,
    "keras_tuner.engine.trial": { Trial: trial },
    "keras_tuner.engine.hyperparameters": { HyperParameters: aliasOf("keras_tuner.HyperParameters") },
    "keras_tuner.engine.hypermodel": { HyperModel: aliasOf("keras_tuner.HyperModel") },
  },
  aliases: { kerastuner: "keras_tuner" },
};
