package org.fiche.area;

/**
 * A municipality that got another code, alone or together with others.
 *
 * @param recoded whether it only changed its code
 */
public record AreaChange(String before, String after, boolean recoded) {}
