/** Decision tables as people read and change them, and whether each story gets exactly one answer. */
@NamedInterface("tables")
@NullMarked
package org.fairlight.workflow.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
