// What scripts add; every page reads, searches and cites without them.
import { copying } from "./copy.js";
import { facets } from "./facets.js";
import { listing } from "./list.js";
import { suggesting } from "./suggest.js";
import { waiting } from "./underway.js";

copying(document);
facets(document);
listing(document);
suggesting(document);
waiting(document);

const panel = document.getElementById("panel");
if (panel) import("./panel.js").then(module => module.panelling(panel));
