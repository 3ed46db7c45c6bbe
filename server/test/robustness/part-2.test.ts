import { surviveTyping } from "./typing";

surviveTyping(1, 2);
