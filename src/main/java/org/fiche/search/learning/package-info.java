/**
 * Which words found nothing? Counts for editors, by day and language, and nothing about who asked.
 */
@NullMarked
package org.fiche.search.learning;

import org.jspecify.annotations.NullMarked;
