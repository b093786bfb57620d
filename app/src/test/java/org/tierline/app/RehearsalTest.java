package org.tierline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {
  @Test
  void everyCommandOfTheLaunchersListIsAnswered() throws IOException {
    List<String> commands = Rehearsal.commands(Path.of("../scripts/commands.txt"));
    assertThat(commands).isNotEmpty();
    assertThat(commands)
        .allSatisfy(command -> assertThat(Rehearsal.run(List.of(command))).isEqualTo(0));
  }

  @Test
  void endsWithTheCodeOfTheCommandThatFailed() {
    assertThat(Rehearsal.run(List.of("--version", "no-such-command", "--help"))).isEqualTo(2);
  }

  @Test
  void readsOneCommandALine(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("list"), "# of old\n\nshow PRK\n--help\n");
    assertThat(Rehearsal.commands(file)).containsExactly("show PRK", "--help");
  }
}
