/**
 * A part of the room {@code search}: what are words? Stems, compounds, synonyms, spelling. Both
 * engines get terms that were made here, so that they agree.
 */
@NullMarked
package org.fiche.search.words;

import org.jspecify.annotations.NullMarked;
