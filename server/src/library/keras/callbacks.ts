/** `keras.callbacks` (keras/src/callbacks). */
import { none, unknown } from "../../value/make";
import type { ObjectValue, Value } from "../../value/values";
import { type ClassSpec, type Entries, rawMethod } from "../vocabulary/functions";
import { opaque, opaqueClasses } from "./opaque";

const HOOKS =
  "set_params set_model on_train_begin on_train_end on_epoch_begin on_epoch_end on_batch_begin on_batch_end on_train_batch_begin on_train_batch_end " +
  "on_test_begin on_test_end on_test_batch_begin on_test_batch_end on_predict_begin on_predict_end on_predict_batch_begin on_predict_batch_end";

/** The model being trained, known while `fit` runs. */
const trained = (self: ObjectValue): Value => self.attrs.get("_model") ?? unknown;

const hooks: ClassSpec = {
  properties: { model: trained },
  methods: Object.fromEntries(HOOKS.split(" ").map((name) => [name, rawMethod(() => none)])),
};

export const callbacks: Entries = {
  Callback: opaque("", hooks),
  CallbackList: opaque("callbacks add_history add_progbar model params", hooks),
  ...opaqueClasses(
    {
      BackupAndRestore: "backup_dir save_freq double_checkpoint delete_checkpoint",
      CSVLogger: "filename separator append",
      EarlyStopping: "monitor min_delta patience verbose mode baseline restore_best_weights start_from_epoch",
      History: "",
      LambdaCallback: "on_epoch_begin on_epoch_end on_train_begin on_train_end on_train_batch_begin on_train_batch_end kwargs",
      LearningRateScheduler: "schedule verbose",
      ModelCheckpoint: "filepath monitor verbose save_best_only save_weights_only mode save_freq initial_value_threshold",
      OrbaxCheckpoint:
        "directory monitor verbose save_best_only mode save_freq initial_value_threshold max_to_keep save_on_background save_weights_only",
      ProgbarLogger: "",
      ReduceLROnPlateau: "monitor factor patience verbose mode min_delta cooldown min_lr kwargs",
      RemoteMonitor: "root path field headers send_as_json",
      SwapEMAWeights: "swap_on_epoch",
      TensorBoard:
        "log_dir histogram_freq write_graph write_images write_steps_per_second update_freq profile_batch embeddings_freq embeddings_metadata",
      TerminateOnNaN: "raise_error",
    },
    { bases: ["keras.callbacks.Callback"] },
  ),
};
