import { readAddress } from "./address.js";
import { Desk } from "./desk/desk.js";

const desk = new Desk(document.body, readAddress(location));
desk.open();
