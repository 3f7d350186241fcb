package id.sistemkerja.notification.mail;

/** Nothing leaves: the outbox, where every mail can be read, is its destination. */
final class CapturedMail implements MailTransport {
  @Override
  public String name() {
    return "captured";
  }

  @Override
  public void send(OutgoingMail mail) {
    // the record that it was sent is all there is to it
  }
}
