/** Is the demonstration what it says? */
@NullMarked
package org.fiche.warehouse.demo;

import org.jspecify.annotations.NullMarked;
