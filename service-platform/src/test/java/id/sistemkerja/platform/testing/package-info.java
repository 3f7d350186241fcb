/** For tests of services: the real stores and an issuer of tokens, in this process. */
package id.sistemkerja.platform.testing;
