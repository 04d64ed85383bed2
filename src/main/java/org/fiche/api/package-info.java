/**
 * What does a program get from us?
 *
 * <p>JSON under {@code /api}. It refuses to know the database and the search engine.
 */
@NullMarked
package org.fiche.api;

import org.jspecify.annotations.NullMarked;
