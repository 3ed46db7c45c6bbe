/** Methods of `keras.Model` that train, evaluate and predict. */
import { none, unknown } from "../../../value/make";
import { type Method, method, rawMethod } from "../../vocabulary/functions";
import { ignored } from "../../vocabulary/params";
import { compile } from "./compile";
import { trainingLoops } from "./fit";
import { steps } from "./methods";
import { ADDED_LOSS } from "./step";

export const trainingMethods: Readonly<Record<string, Method>> = {
  compile,
  ...trainingLoops,
  ...steps,
  add_loss: method({ loss: ignored }, (self, _args, ctx) => {
    ctx.heap.put(self.attrs, ADDED_LOSS, none);
    return none;
  }),
  make_train_function: rawMethod(() => unknown),
  make_test_function: rawMethod(() => unknown),
  make_predict_function: rawMethod(() => unknown),
};
