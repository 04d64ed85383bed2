/**
 * A part of the room {@code search}: what are words? Stems, compounds, synonyms, spelling. An
 * engine gets terms that were made here, so that any two would agree.
 */
@NullMarked
package org.fiche.search.words;

import org.jspecify.annotations.NullMarked;
