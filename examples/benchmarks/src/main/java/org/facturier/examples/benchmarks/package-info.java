/** What every benchmark shares: how time is taken. One package below for each subject. */
package org.facturier.examples.benchmarks;
