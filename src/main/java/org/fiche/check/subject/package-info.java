/**
 * What checks look at: the content, with what several of them look up. A part of the room {@code
 * check}.
 */
@NullMarked
package org.fiche.check.subject;

import org.jspecify.annotations.NullMarked;
