package org.fairlight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.net.URL;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.ConfigurationClassPostProcessor;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/**
 * Figures are measured by hand alone, so the build would not notice that one of them cannot start any more: what it asks
 * Spring for is either the program's or is imported with it.
 */
@FairlightTest
class FiguresStartTests {

    private static final URL TESTS = origin(FiguresStartTests.class).orElseThrow();

    @Autowired
    ConfigurableListableBeanFactory program;

    static Stream<Class<?>> measured() {
        ClassPathScanningCandidateComponentProvider classes = new ClassPathScanningCandidateComponentProvider(false);
        classes.addIncludeFilter(new AnnotationTypeFilter(Measured.class));
        return classes.findCandidateComponents(Measured.class.getPackageName()).stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null));
    }

    @ParameterizedTest
    @MethodSource("measured")
    void whatFiguresAskForIsThere(Class<?> figures) {
        List<Class<?>> imports = imports(figures);
        ConfigurableListableBeanFactory imported = beans(imports);

        assertThat(needs(figures, imports))
                .as("what %s needs", figures)
                .allMatch(type -> isOfTheTests(type) ? isIn(imported, type) : isIn(program, type));
        fields(figures, Value.class)
                .forEach(field -> assertThatCode(() -> program.resolveEmbeddedValue(
                                field.getAnnotation(Value.class).value()))
                        .as(field.toString())
                        .doesNotThrowAnyException());
    }

    private static List<Class<?>> imports(Class<?> figures) {
        return AnnotatedElementUtils.findAllMergedAnnotations(figures, Import.class).stream()
                .<Class<?>>flatMap(all -> Arrays.stream(all.value()))
                .toList();
    }

    /** The beans that these would give; none is made. */
    private static ConfigurableListableBeanFactory beans(List<Class<?>> imports) {
        AnnotationConfigApplicationContext described = new AnnotationConfigApplicationContext();
        imports.forEach(described::register);
        new ConfigurationClassPostProcessor().postProcessBeanDefinitionRegistry(described);
        return described.getBeanFactory();
    }

    /** What is injected into the figures, and what their helpers are built from. */
    private static List<Class<?>> needs(Class<?> figures, List<Class<?>> imports) {
        List<Class<?>> needs = new ArrayList<>();
        fields(figures, Autowired.class).forEach(field -> needs.add(field.getType()));
        imports.forEach(helper -> needs.addAll(List.of(helper.getDeclaredConstructors()[0].getParameterTypes())));
        return needs;
    }

    private static List<Field> fields(Class<?> type, Class<? extends Annotation> annotation) {
        List<Field> fields = new ArrayList<>();
        ReflectionUtils.doWithFields(type, fields::add, field -> field.isAnnotationPresent(annotation));
        return fields;
    }

    private static boolean isIn(ConfigurableListableBeanFactory beans, Class<?> type) {
        return beans.getBeanNamesForType(type, true, false).length > 0;
    }

    private static boolean isOfTheTests(Class<?> type) {
        return origin(type).filter(TESTS::sameFile).isPresent();
    }

    private static Optional<URL> origin(Class<?> type) {
        return Optional.ofNullable(type.getProtectionDomain().getCodeSource()).map(CodeSource::getLocation);
    }
}
