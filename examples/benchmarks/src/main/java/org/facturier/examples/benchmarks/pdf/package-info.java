/**
 * How long a PDF with embedded fonts takes: ours beside OpenPDF's tables and JasperReports, which print the same texts
 * in the same columns with the same fonts. Entry type: {@link org.facturier.examples.benchmarks.pdf.PdfBenchmark}.
 */
package org.facturier.examples.benchmarks.pdf;
