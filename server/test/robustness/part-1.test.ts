import { surviveTyping } from "./typing";

surviveTyping(0, 2);
