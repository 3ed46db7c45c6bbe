/** scikit-learn: splitting and preparing data, its data sets, metrics and estimators. */
import type { Package } from "../index";
import { datasets } from "./datasets";
import { weights } from "./encoders";
import { estimators } from "./estimators";
import { metrics } from "./metrics";
import { modelSelection } from "./model-selection";
import { compose, pipelines } from "./pipeline";
import { decomposition, impute, manifold, preprocessing, textFeatures } from "./preprocessing";
import { utils } from "./utils";

export const sklearn: Package = {
  modules: {
    "sklearn.datasets": datasets,
    "sklearn.metrics": metrics,
    "sklearn.model_selection": modelSelection,
    "sklearn.preprocessing": preprocessing,
    "sklearn.decomposition": decomposition,
    "sklearn.manifold": manifold,
    "sklearn.impute": impute,
    "sklearn.feature_extraction.text": textFeatures,
    "sklearn.pipeline": pipelines,
    "sklearn.compose": compose,
    "sklearn.utils": utils,
    "sklearn.utils.class_weight": weights,
    ...estimators,
  },
  aliases: { "sklearn.cross_validation": "sklearn.model_selection" },
};
