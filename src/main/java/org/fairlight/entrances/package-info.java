/** How often strangers may knock at the doors that stand open to everybody, and how patiently they are answered. */
@org.jspecify.annotations.NullMarked
package org.fairlight.entrances;
