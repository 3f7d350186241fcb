package id.sistemkerja.platform.command;

/** The states of streams, where a command's facts are looked up. */
public interface States {
  <S, C, E> S state(Capability<S, C, E> capability, String stream);
}
