/** What automations of all services have in common. */
@NullMarked
package id.sistemkerja.platform.automation;

import org.jspecify.annotations.NullMarked;
