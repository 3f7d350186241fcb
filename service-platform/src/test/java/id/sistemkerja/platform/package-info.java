/** A small service of its own, a lamp that is switched, on the real stores. */
package id.sistemkerja.platform;
