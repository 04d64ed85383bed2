package org.fiche.warehouse.demo;

/**
 * A year of the demonstration can be derived: its people and practices are there, its services, and
 * those of the years that it looks back on. Fired asynchronously, the newest year first.
 */
public record YearMade(int year) {}
