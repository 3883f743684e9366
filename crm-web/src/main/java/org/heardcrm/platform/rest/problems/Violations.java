package org.heardcrm.platform.rest.problems;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;

/** Broken Bean Validation constraints as a problem: all of them, each with its JSON pointer. */
final class Violations {

    private Violations() {}

    static Problem problem(ConstraintViolationException violated) {
        List<FieldError> errors = violated.getConstraintViolations().stream()
                .map(violation -> FieldError.at(pointer(violation), violation.getMessage()))
                .sorted(java.util.Comparator.comparing(FieldError::name))
                .toList();
        return Problem.of(ProblemKind.INVALID, "Some fields are not acceptable.")
                .about(errors);
    }

    private static String pointer(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
