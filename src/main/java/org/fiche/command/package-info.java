/**
 * What can an operator do?
 *
 * <p>The commands of {@code ./fiche}, and the embedded PostgreSQL. Nobody imports it.
 */
@NullMarked
package org.fiche.command;

import org.jspecify.annotations.NullMarked;
