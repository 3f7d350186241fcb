/** The structure as a chart: for programs as JSON, for walls as SVG. */
@NullMarked
package id.sistemkerja.orgstructure.chart;

import org.jspecify.annotations.NullMarked;
