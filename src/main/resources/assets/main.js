// What scripts add; every page reads, searches and cites without them.
import { copying } from "./copy.js";
import { facets } from "./facets.js";
import { suggesting } from "./suggest.js";
import { waiting } from "./underway.js";

copying(document);
facets(document);
suggesting(document);
waiting(document);
