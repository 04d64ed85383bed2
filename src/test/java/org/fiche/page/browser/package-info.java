/** What a reader's browser makes of the pages. */
package org.fiche.page.browser;
