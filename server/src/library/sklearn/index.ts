/** scikit-learn: splitting and preparing data, its data sets, and metrics; its estimators are not followed. */
import type { Package } from "../index";
import { datasets } from "./datasets";
import { metrics } from "./metrics";
import { modelSelection } from "./model-selection";
import { decomposition, impute, manifold, preprocessing, textFeatures } from "./preprocessing";

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
  },
  aliases: { "sklearn.cross_validation": "sklearn.model_selection" },
};
